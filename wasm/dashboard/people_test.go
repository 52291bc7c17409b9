//go:build !js

package dashboard_test

import "time"

// fill gives the backend a believable workspace.
func (b *backend) fill() {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := time.Now().Unix()
	const minute, hour, day = 60, 3600, 86400
	person := func(id int64, kind, name, email, userID string, verified bool, seen int64, tags ...string) {
		labels := []object{}
		for i, tag := range tags {
			labels = append(labels, object{"id": i + 1, "name": tag})
		}
		b.contacts = append(b.contacts, object{
			"id": id, "type": kind, "name": orNull(name), "email": orNull(email), "user_id": orNull(userID), "verified": verified,
			"created_at": now - 40*day, "last_seen_at": now - seen, "session_count": 12, "tags": labels, "custom_properties": []any{},
			"signed_up_at": nil, "phone": nil,
			"email_verified": verified, "unverified": []string{},
		})
	}
	person(1, "user", "Johanna Doe", "johanna@northwind.example", "12345", true, 2*minute, "Free", "popular")
	person(2, "lead", "", "pedro.alvarez@gmail.example", "", false, 20*minute)
	person(3, "visitor", "", "", "", false, 40*minute)
	person(4, "user", "Maximilian Featherstonehaugh-Cholmondeley", "max@a-very-long-company-name-indeed.example", "u_8812", true, 3*hour, "Enterprise", "At risk", "Beta tester", "Newsletter")
	person(5, "user", "李小龍", "li@kungfu.example", "9917", true, 26*hour, "Free")
	person(6, "user", "Amara Okafor", "amara@okafor.example", "20044", false, 2*day, "Pro")
	person(7, "lead", "Johanna D.", "johanna@northwind.example", "", false, 9*day)
	person(8, "user", "Beatrix Kiddo", "bea@hattori.example", "313", true, 5*day, "Pro")
	b.contact(1)["custom_properties"] = object{
		"plan": "Family box", "subdomain": "app", "active_accounts": 1872, "last_paid_at": 1283495946,
		"newsletter": true, "renews_at": now + 12*day, "delivery_note": "Leave it with the neighbours at number 12, the bell does not work", "teammates": nil,
	}
	b.contact(6)["custom_properties"] = object{"plan": "Pro", "seats": 3}
	b.contact(6)["unverified"] = []string{"plan", "tags"}
	b.contact(1)["signed_up_at"] = now - 39*day
	b.contact(1)["phone"] = "+49 30 1234567"

	talk := func(id, contact int64, state string, unread int) *conversation {
		c := &conversation{id: id, contact: contact, state: state, unread: unread, created: now - 3*day, updated: now - 3*day}
		b.conversations = append(b.conversations, c)
		return c
	}
	c := talk(11, 1, "open", 0)
	b.add(c, "reply", "contact", 1, "Hi! My box was supposed to come on Tuesday, but the tracking page still says “preparing”.", now-2*day-3*hour)
	b.add(c, "reply", "contact", 1, "It is this one: https://tacobox.example/orders/4411?from=mail. Can you have a look?", now-2*day-3*hour+50)
	b.add(c, "reply", "teammate", 8, "Hi Johanna, sorry about that. I have asked the kitchen and will come back to you today.", now-2*day-2*hour)
	b.add(c, "note", "teammate", 8, "Kitchen says the courier lost it. New box goes out tomorrow, no charge.", now-2*day-hour)
	b.add(c, "reply", "teammate", teammateID, "The courier lost your box, and we are sending you a new one tomorrow, of course at no cost.\n\nYou find the new tracking link in your account.", now-day-2*hour)
	b.add(c, "reply", "contact", 1, "That is kind, thank you!", now-3*hour)
	b.add(c, "reply", "contact", 1, "One more thing: may I swap the carnitas for the mushroom tacos? My sister is visiting and she does not eat meat.", now-2*minute)
	c = talk(12, 2, "open", 2)
	b.add(c, "reply", "contact", 2, "Do you deliver to Mallorca?", now-21*minute)
	b.add(c, "reply", "contact", 2, "And how long does it take?", now-20*minute)
	c = talk(13, 3, "open", 1)
	b.add(c, "reply", "contact", 3, "is there a gluten free box", now-41*minute)
	c = talk(14, 4, "open", 0)
	b.add(c, "reply", "contact", 4, "We would like 40 boxes for our summer party on the 18th. Could somebody call me about an invoice and the delivery window?", now-5*hour)
	b.add(c, "reply", "teammate", teammateID, "With pleasure. I will call you at three.", now-4*hour)
	c = talk(15, 5, "open", 0)
	b.add(c, "reply", "contact", 5, "謝謝，非常好吃！", now-26*hour)
	b.add(c, "reply", "teammate", 8, "Thank you! 🌮", now-25*hour)
	c = talk(16, 6, "open", 0)
	c.moved = true
	b.add(c, "reply", "contact", 6, "I can't log in since yesterday, it says “unknown account”. <b>Please</b> help, see http://okafor.example/shot.png", now-2*day)
	b.add(c, "note", "teammate", teammateID, "Her account was renamed in the import. @Sam can you undo it?", now-2*day+hour)
	c = talk(17, 8, "closed", 0)
	b.add(c, "reply", "contact", 8, "How do I pause my box over the holidays?", now-6*day)
	b.add(c, "reply", "teammate", teammateID, "In your account, under Deliveries, choose Pause. It starts again on the day that you pick.", now-6*day+hour)
	c = talk(18, 1, "closed", 0)
	b.add(c, "reply", "contact", 1, "Which salsa is the mild one?", now-35*day)
	b.add(c, "reply", "teammate", 8, "The green one.", now-35*day+hour)
}

func orNull(s string) any {
	if s == "" {
		return nil
	}
	return s
}

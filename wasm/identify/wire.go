package main

import "gist/wasm/rules"

// identifyStart is the beginning of an identify call's text. The text of a call
// is JSON without its id and time, so equal calls have equal texts. The type
// comes first, so that the beginning tells it.
const identifyStart = `{"type":"identify"`

// identifyText returns the text of a checked identify call.
func identifyText(c rules.Identify) string {
	all := append(c.Custom, c.Fields...)
	add := func(name, text string) {
		all = append(all, rules.Property{Name: name, Value: rules.Value{Kind: rules.Text, Text: text}})
	}
	add("email", c.Email)
	if c.TagsGiven {
		tags := ""
		for i, tag := range c.Tags {
			if i > 0 {
				tags += ", "
			}
			tags += tag
		}
		add("tags", tags)
		if !c.OverwriteTags {
			all = append(all, rules.Property{Name: "overwrite_tags", Value: rules.Value{Kind: rules.Boolean}})
		}
	}
	if c.UserHash != "" {
		add("user_hash", c.UserHash)
	}
	if c.UserJWT != "" {
		add("user_jwt", c.UserJWT)
	}
	return identifyStart + `,"user_id":` + quoted(c.UserID) + `,"properties":` + objectText(all) + "}"
}

// trackText returns the text of a checked track call.
func trackText(e rules.Event) string {
	return `{"type":"track","name":` + quoted(e.Name) + `,"properties":` + objectText(e.Properties) + "}"
}

// pageText returns the text of a page view.
func pageText(url, title, referrer string) string {
	return `{"type":"page","url":` + quoted(url) + `,"title":` + quoted(title) + `,"referrer":` + quoted(referrer) + "}"
}

// emailText returns the text of a call for an email from the messenger's box.
func emailText(email string) string { return `{"type":"email","email":` + quoted(email) + "}" }

func isIdentify(says string) bool {
	return len(says) >= len(identifyStart) && says[:len(identifyStart)] == identifyStart
}

// hashLength is the number of characters of a hash.
const hashLength = 16

// hash returns a 64-bit FNV-1a hash in hexadecimal digits. It only has to tell
// calls apart. The visitor token is hashed first, so the hash means nothing
// without the token.
func hash(token, says string) string {
	h := uint64(14695981039346656037)
	text := token + says
	for i := 0; i < len(text); i++ {
		h = (h ^ uint64(text[i])) * 1099511628211
	}
	var digits [hashLength]byte
	for i := range digits {
		digits[i] = "0123456789abcdef"[h&15]
		h >>= 4
	}
	return string(digits[:])
}

// record returns the stored text about the last stored identify call: its hash,
// the millisecond, and a JSON array of the properties that the server left out.
func record(token, says, millisecond, rejected string) string {
	return hash(token, says) + millisecond + rejected
}

// readRecord returns the millisecond and the rejected properties of such a
// text. It reports false if the text is about a call that says something else.
func readRecord(record, token, says string) (millisecond, rejected string, same bool) {
	if len(record) < hashLength || record[:hashLength] != hash(token, says) {
		return "", "", false
	}
	for i := hashLength; i < len(record); i++ {
		if record[i] == '[' {
			return record[hashLength:i], record[i:], true
		}
	}
	return "", "", false
}

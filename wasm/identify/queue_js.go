package main

import (
	"gist/wasm/browser"
	"gist/wasm/rules"
)

const (
	// settling is how long a call waits for another tab to report its answer,
	// in milliseconds.
	settling = 500
	// skewed is how far the page's clock may be from its expected time, in
	// milliseconds. From there on it counts as a clock that jumped or stood
	// still.
	skewed = 60000
	// unchangedKey is the key of calls that are not stored. They will be
	// unchanged if the server still has this browser's contact.
	unchangedKey = "="
)

// queue is the state of the calls that wait for the server. They are in
// localStorage, shared by all tabs (see queue.js). gist.js holds their
// Promises. One tab sends at a time, all waiting calls, in order.
type queue struct {
	dirty bool     // there may be calls to send
	hello bool     // ask the server even if there are none
	busy  bool     // a request is being prepared or in flight
	sent  []string // keys of the calls in flight
	skew  float64  // how far browser.Now was ahead of browser.Clock, in milliseconds

	failures  int
	notBefore float64 // by browser.Clock; no request before it
	timer     int     // number of the newest retry timer; older ones do nothing
}

func (l *library) startQueue() {
	l.skew = skew()
	l.dirty = browser.Host.Call("calls").Len() > 0
	browser.Listen(browser.Window, "online", func(browser.Value) {
		l.notBefore = 0
		l.dirty = true
		l.flush()
	})
}

// skew returns how far the page's clock is ahead of the browser's own, in
// milliseconds.
func skew() float64 { return browser.Now() - browser.Clock() }

// enqueue stores a call. The next flush sends it.
func (l *library) enqueue(call browser.Value, says string) {
	browser.Host.Call("enqueue", call, browser.Text(says))
	l.dirty = true
}

// join reports whether an identify call need not be sent, since it says the
// same as the one before it. The one before is the last waiting one or, if none
// waits, the last one that the server stored within 30 minutes. The call then
// shares its answer, or is unchanged.
func (l *library) join(call browser.Value, says string) bool {
	if before := browser.Host.Call("same", browser.Text(says)); before.Truthy() {
		call.Set("joined", browser.True)
		l.dirty = true
		await(call, before, browser.Host.Call("load", before), "queued")
		return true
	} else if before == browser.False {
		return false
	}
	at, rejected, same := readRecord(browser.Load(l.keys.stored), l.token, says)
	age, jump := browser.Now()-browser.Text(at).Number(), skew()-l.skew
	if !(same && age >= 0 && age < rules.UnchangedSeconds*1000 && jump*jump < skewed*skewed) {
		return false
	}
	call.Set("left", call.Get("left").Call("concat", browser.Parse(rejected)))
	if l.contact != browser.Null {
		settle(call, "unchanged", l.contact)
		return true
	}
	l.hello = true
	await(call, browser.Text(unchangedKey), browser.Text(says), "unchanged")
	return true
}

// await sets what a call waits for, and its status if no answer comes.
func await(call, key, says browser.Value, status string) {
	call.Set("key", key)
	call.Set("says", says)
	call.SetText("status", status)
}

// sendUnchanged sends the calls that were to be unchanged: the server no longer
// has this browser's contact, or another identify call follows.
func (l *library) sendUnchanged() {
	calls := browser.Host.Call("waiting", browser.Text(unchangedKey))
	for i := range calls.Len() {
		l.enqueue(calls.At(i), calls.At(i).Get("says").Text())
	}
}

// settleWaiting settles all waiting calls with their own status, mostly queued.
func (l *library) settleWaiting() { browser.Host.Call("abandon", l.contact) }

// settleKey settles the calls that wait for an answer under a key. The other
// tabs get the answer too, unless the key is unchangedKey.
func (l *library) settleKey(key string, answer browser.Value) {
	browser.Host.Call("answered", browser.Text(key), answer)
	if key != unchangedKey {
		l.tell(browser.Text(key), answer)
	}
}

// flush sends the waiting calls, unless a request is being prepared or in
// flight. In a pause after a failure it settles them with their own status
// instead.
func (l *library) flush() {
	if l.dirty {
		browser.Host.Call("shorten")
	}
	if !l.dirty && !l.hello || l.busy {
		return
	}
	if browser.Clock() < l.notBefore {
		l.settleWaiting()
		return
	}
	l.busy = true
	browser.Host.Call("turn", browser.Once(func(browser.Value) { l.send() }))
}

// send makes one request of the waiting calls. It runs in one tab at a time.
func (l *library) send() {
	l.readWho()
	l.dirty = false
	packed := browser.Host.Call("pack")
	l.sent = keysOf(packed)
	if len(l.sent) == 0 && !l.hello {
		l.finish()
		return
	}
	l.hello, l.heard = false, false
	epoch, visitor, token := l.epoch, l.visitor, l.token
	post("calls", visitor, token, packed, func(retry int, answer browser.Value) {
		// Another tab may have had its turn since, and stored a newer visitor.
		stored := browser.Load(l.keys.visitor)
		l.answered(epoch == l.epoch, stored == "" || stored == visitor && browser.Load(l.keys.token) == token, retry, answer)
	})
}

// keysOf returns the keys of packed calls.
func keysOf(packed browser.Value) []string {
	keys := make([]string, packed.Len()-1)
	for i := range keys {
		keys[i] = packed.At(i + 1).Text()
	}
	return keys
}

// post sends packed calls. done gets the seconds that the server asks to wait,
// and its answer. The answer is not Truthy if it is not Gist's.
func post(what, visitor, token string, packed browser.Value, done func(retry int, answer browser.Value)) {
	browser.Host.Call("send", browser.Text(what), browser.Text(visitor), browser.Text(token), packed,
		browser.Once(func(a browser.Value) { done(a.At(0).Int(), a.At(1)) }))
}

// answered takes the answer to calls. same reports whether this browser is
// still the visitor that sent them. current reports whether no other tab has
// stored another visitor or token since.
func (l *library) answered(same, current bool, retry int, answer browser.Value) {
	current = current && same
	if !answer.Truthy() {
		l.failed(current, retry)
		for _, key := range l.sent {
			if !same && browser.Load(key) == "" { // shutdown has removed it
				l.settleKey(key, result("rejected", browser.Null, reason("shut_down", "gist.shutdown() came before the server could be reached.", browser.Undefined)))
			}
		}
		l.finish()
		return
	}
	l.failures, l.notBefore = 0, 0
	l.dirty = true // more may wait than fits into one request
	err := answer.Get("errors").At(0)
	refused := err.Truthy()
	left := same && answer.Get("visitor").Get("id").Text() != l.visitor
	stay := same && browser.Host.Call("proof", answer.Get("proof"), browser.Bool(left), l.over).Truthy()
	if current && !refused {
		l.takeWho(answer)
	}
	l.takeResults(answer.Get("results"), current, stay)
	switch {
	case refused:
		l.settleKey(unchangedKey, result("rejected", browser.Null, err))
	case current && l.forgotten:
		l.sendUnchanged()
	}
	l.settleKey(unchangedKey, result("unchanged", l.contact))
	l.finish()
}

// takeResults settles each call with the server's result, and stores a text
// about the last stored identify call. With stay, calls that wait for a proof
// stay in the queue: the proof has ended and the visitor is the same.
func (l *library) takeResults(results browser.Value, current, stay bool) {
	for i, key := range l.sent {
		r := results.At(i)
		if stay && r.Get("status").Text() == "waiting" {
			browser.Host.Call("await", browser.Text(key))
			l.settleKey(key, result("queued"))
			continue
		}
		says := browser.Host.Call("saysOf", browser.Text(key)).Text()
		if current && isIdentify(says) && r.Get("status").Text() == "stored" {
			rejected := "[]"
			if left := r.Get("rejected"); left.Truthy() {
				rejected = jsonText(left)
			}
			l.skew = skew()
			browser.Store(l.keys.stored, record(l.token, says, digits(browser.Now()), rejected))
		}
		browser.Remove(key)
		l.settleKey(key, r)
	}
}

// failed takes a request without Gist's answer: the server could not be
// reached, failed or asked to wait, or something else answered. It tries again
// at once if another tab has changed the visitor in the storage.
func (l *library) failed(current bool, retry int) {
	l.readWho() // and restore what a page has removed
	l.hello = len(l.sent) == 0
	l.dirty = true
	if !current {
		return
	}
	l.failures++
	wait := max(backoff(l.failures, chance()), min(retry, 3600)*1000)
	// A new call is sent after a second already, but never before the time that
	// the server asked for.
	pause := min(wait, firstWait)
	if retry > 0 {
		pause = wait
	}
	l.notBefore = browser.Clock() + float64(pause)
	l.timer++
	mine := l.timer
	browser.After(wait+1, func() {
		if mine == l.timer {
			l.dirty = true
			l.flush()
		}
	})
}

// finish ends what flush began, and flushes again if there is more to send.
func (l *library) finish() {
	l.busy, l.sent = false, nil
	browser.Host.Call("parted")
	l.flush()
	if l.busy {
		return
	}
	browser.Host.Call("release")
	// A call that still waits was sent by another tab. Its report of the answer
	// is lost or late.
	browser.After(settling, func() {
		if !l.busy {
			l.settleWaiting()
		}
	})
}

// leaveQueue sends the calls of the page's last moments, which would else wait
// for the next page view. No script will read the answer, so they stay in the
// queue. The server counts an id once.
func (l *library) leaveQueue() {
	browser.Host.Call("parted")
	if !l.dirty || browser.Clock() < l.notBefore {
		return
	}
	if packed := browser.Host.Call("pack", browser.True); packed.Len() > 1 {
		post("calls", l.visitor, l.token, packed, func(int, browser.Value) {})
	}
}

package main

import (
	"gist/wasm/browser"
	"gist/wasm/rules"
)

const (
	// settling is how long a tab waits for another's word of a call that the
	// other one has sent, in milliseconds.
	settling = 500
	// skewed is how far the page's clock may be off from where it has to be, in
	// milliseconds, before it counts as one that jumped or stood still.
	skewed = 60000
	// unchangedKey stands for the key of a call that has none, since it will
	// be unchanged if the server still knows this browser's contact.
	unchangedKey = "="
)

// queue is what waits for the server. The calls are in localStorage, shared by
// all tabs (queue.js keeps them there); whose Promises they are is remembered by
// gist.js. One tab sends at a time, all that waits, in order.
type queue struct {
	dirty bool     // there may be calls to send
	hello bool     // the server is asked even if there are none
	busy  bool     // a request is being made ready or under way
	sent  []string // keys of the calls under way
	skew  float64  // by how much browser.Now was ahead of browser.Clock

	failures  int
	notBefore float64 // by browser.Clock; no request before that
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

// skew gives by how much the page's clock is ahead of the browser's own.
func skew() float64 { return browser.Now() - browser.Clock() }

// enqueue stores a call, to be sent by the next flush.
func (l *library) enqueue(call browser.Value, says string) {
	browser.Host.Call("enqueue", call, browser.Text(says))
	l.dirty = true
}

// join takes an identify call that need not be sent, now or later, for it says
// the same as the one before it: the last that waits, or else the last that the
// server has stored, within 30 minutes.
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

// await says what a call waits for.
func await(call, key, says browser.Value, status string) {
	call.Set("key", key)
	call.Set("says", says)
	call.SetText("status", status)
}

// sendUnchanged sends calls after all that were to be unchanged: the server no
// longer knows this browser's contact, or another identify call follows.
func (l *library) sendUnchanged() {
	calls := browser.Host.Call("waiting", browser.Text(unchangedKey))
	for i := range calls.Len() {
		l.enqueue(calls.At(i), calls.At(i).Get("says").Text())
	}
}

// settleWaiting settles all that waits with its own status: queued, mostly.
func (l *library) settleWaiting() { browser.Host.Call("abandon", l.contact) }

// settleKey settles what waits for an answer, in this tab, and in the others
// if it is a call's.
func (l *library) settleKey(key string, answer browser.Value) {
	browser.Host.Call("answered", browser.Text(key), answer)
	if key != unchangedKey {
		l.tell(browser.Text(key), answer)
	}
}

// flush sends what waits, unless it is being done.
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

// send makes one request of the calls that wait. One tab does it at a time.
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
		// Another tab that took the turn may know better by now.
		stored := browser.Load(l.keys.visitor)
		l.answered(epoch == l.epoch, stored == "" || stored == visitor && browser.Load(l.keys.token) == token, retry, answer)
	})
}

// keysOf gives the keys of packed calls.
func keysOf(packed browser.Value) []string {
	keys := make([]string, packed.Len()-1)
	for i := range keys {
		keys[i] = packed.At(i + 1).Text()
	}
	return keys
}

// post sends packed calls. done hears how many seconds the server asks to wait,
// and its answer, which is not Truthy if somebody else has answered.
func post(what, visitor, token string, packed browser.Value, done func(retry int, answer browser.Value)) {
	browser.Host.Call("send", browser.Text(what), browser.Text(visitor), browser.Text(token), packed,
		browser.Once(func(a browser.Value) { done(a.At(0).Int(), a.At(1)) }))
}

// answered takes the answer to calls. same tells whether this browser is still
// the visitor that it was when they were sent, and current whether what the
// answer says of the visitor is the latest.
func (l *library) answered(same, current bool, retry int, answer browser.Value) {
	current = current && same
	if !answer.Truthy() {
		l.failed(current, retry)
		for _, key := range l.sent {
			if !same && browser.Load(key) == "" { // a log-out has cleared it
				l.settleKey(key, result("rejected", browser.Null, reason("shut_down", "gist.shutdown() came before the server could be reached.", browser.Undefined)))
			}
		}
		l.finish()
		return
	}
	l.failures, l.notBefore = 0, 0
	l.dirty = true // more may wait than one request takes
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

// takeResults settles what the server has decided of each call, and remembers
// the last identify call that it stored. What waits for a proof stays, as long as
// this browser is whom it was said by.
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

// failed takes a server that could not be reached, was unwell or asks to wait,
// and what answered in its place. Where the storage is not current any more, for
// another tab has changed it, that is tried at once.
func (l *library) failed(current bool, retry int) {
	l.readWho() // and put back what must not be lost
	l.hello = len(l.sent) == 0
	l.dirty = true
	if !current {
		return
	}
	l.failures++
	wait := max(backoff(l.failures, chance()), min(retry, 3600)*1000)
	// A new call tries again after a second, but never before a server that
	// asked for time has had it.
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

// finish ends what flush began, and begins anew if more has come.
func (l *library) finish() {
	l.busy, l.sent = false, nil
	browser.Host.Call("parted")
	l.flush()
	if l.busy {
		return
	}
	browser.Host.Call("release")
	// A call that still waits was sent by another tab, whose word of it is
	// lost or late.
	browser.After(settling, func() {
		if !l.busy {
			l.settleWaiting()
		}
	})
}

// leaveQueue sends what would wait for the next page view: calls of the page's
// last moments. Nobody will read the answer, so they stay in the queue; the
// server counts an id once.
func (l *library) leaveQueue() {
	browser.Host.Call("parted")
	if !l.dirty || browser.Clock() < l.notBefore {
		return
	}
	if packed := browser.Host.Call("pack", browser.True); packed.Len() > 1 {
		post("calls", l.visitor, l.token, packed, func(int, browser.Value) {})
	}
}

package main

import (
	"gist/wasm/browser"
	"gist/wasm/rules"
)

const (
	// The most that one request holds: the server takes 64 KB, and the calls
	// share it with who sends them. A body counts in bytes.
	mostCalls = 100
	mostBytes = rules.MaxCallBytes - 2048
	// settling is how long tabs may see the same storage differently, in
	// milliseconds.
	settling = 100
	// lockPatience is how long a call waits at most for other tabs to finish
	// sending before its Promise says queued, in milliseconds.
	lockPatience = 20000
	// unchangedKey stands for the key of a call that has none, since it will
	// be unchanged if the server still knows this browser's contact.
	unchangedKey = "="
)

// queue is what waits for the server. The calls are in localStorage, shared by
// all tabs; whose Promises they are is remembered by gist.js. One tab sends at
// a time, all that waits, in order.
type queue struct {
	dirty bool     // there may be calls to send
	hello bool     // the server is asked even if there are none
	busy  bool     // a request is being made ready or under way
	turn  bool     // and it is this tab's turn to send
	own   []string // keys of this tab's calls
	sent  []string // keys of the calls under way
	last  []string // keys of those that a leaving page has sent
	most  int      // calls in one request: 1 to find the one that is refused

	failures  int
	notBefore float64 // milliseconds; no request before that
	timer     int     // number of the newest retry timer; older ones do nothing
	watched   bool    // a timer looks whether the turn never comes
}

func (l *library) startQueue() {
	l.most = mostCalls
	l.dirty = len(l.waiting()) > 0
	browser.Listen(browser.Window, "online", func(browser.Value) {
		l.notBefore = 0
		l.dirty = true
		l.flush()
	})
}

// waiting gives the keys of the calls that wait, in their order.
func (l *library) waiting() (keys []string) {
	for _, key := range browser.Keys(callPrefix, l.keys.after) {
		if l.keys.isCall(key) { // else a page has put it there
			keys = append(keys, key)
		}
	}
	return keys
}

// enqueue stores a call, to be sent by the next flush.
func (l *library) enqueue(call browser.Value, says string) {
	key := l.keys.ofCall(l.millisecond(), newID())
	browser.Store(key, says)
	l.own = append(l.own, key)
	l.dirty = true
	await(call, key, says, "queued")
}

// await says what a call waits for.
func await(call browser.Value, key, says, status string) {
	call.SetText("key", key)
	call.SetText("says", says)
	call.SetText("status", status)
}

// join takes an identify call that need not be sent, now or later, for it says
// the same as the one before it: the last that waits, or else the last that the
// server has stored, within 30 minutes.
func (l *library) join(call browser.Value, says string) bool {
	keys := l.waiting()
	for i := len(keys) - 1; i >= 0; i-- {
		if before := browser.Load(keys[i]); before == says {
			call.Set("joined", browser.True)
			l.dirty = true
			await(call, keys[i], says, "queued")
			return true
		} else if isIdentify(before) {
			return false
		}
	}
	at, rejected, same := readRecord(browser.Load(l.keys.stored), l.token, says)
	age := browser.Now() - browser.Text(at).Number()
	if !same || age < 0 || age >= rules.UnchangedSeconds*1000 {
		return false
	}
	call.Set("left", call.Get("left").Call("concat", browser.Parse(rejected)))
	if l.contact != browser.Null {
		settle(call, "unchanged", l.contact)
		return true
	}
	l.hello = true
	await(call, unchangedKey, says, "unchanged")
	return true
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
	if !l.dirty && !l.hello || l.busy {
		return
	}
	if browser.Now() < l.notBefore {
		l.settleWaiting()
		return
	}
	l.busy = true
	if !l.watched {
		l.watched = true
		browser.After(lockPatience, func() {
			l.watched = false
			if l.busy && !l.turn {
				l.settleWaiting()
			}
		})
	}
	l.acquire(func() {
		l.turn = true
		if l.fresh() {
			l.send()
		} else {
			browser.After(settling, l.send)
		}
	})
}

// fresh tells that all that waits was made by this tab just now. What is older,
// or another tab's, may have been sent already by a tab whose changes to the
// storage are on their way here: the lock is faster than they are.
func (l *library) fresh() bool {
	for _, key := range l.waiting() {
		if !contains(l.own, key) || browser.Now()-browser.Text(millisecondOf(key)).Number() > settling {
			return false
		}
	}
	return true
}

// send makes one request of the calls that wait. One tab does it at a time.
func (l *library) send() {
	l.readWho()
	l.dirty = false
	keys, texts := l.texts(l.waiting(), l.most)
	if len(keys) == 0 && !l.hello {
		l.finish()
		return
	}
	l.hello, l.heard, l.sent = false, false, keys
	epoch := l.epoch
	l.post("calls", l.visitor, l.token, texts, func(status, retry int, answer browser.Value) {
		l.answered(epoch, status, retry, answer)
	})
}

// texts gives the calls that wait under keys as the members of a JSON array, as
// many as one request may hold, and their keys.
func (l *library) texts(from []string, most int) (keys []string, texts string) {
	var all []byte
	for _, key := range from {
		text := callText(key, browser.Load(key))
		if text == "" {
			continue
		}
		if len(keys) > 0 {
			if len(all)+len(text) > mostBytes || len(keys) == most {
				l.dirty = true
				break
			}
			all = append(all, ',')
		}
		all = append(all, text...)
		keys = append(keys, key)
	}
	return keys, string(all)
}

// without gives those of all that are not in but.
func without(all, but []string) (rest []string) {
	for _, one := range all {
		if !contains(but, one) {
			rest = append(rest, one)
		}
	}
	return rest
}

func contains(all []string, one string) bool {
	for _, s := range all {
		if s == one {
			return true
		}
	}
	return false
}

func (l *library) post(what, visitor, token, texts string, done func(status, retry int, answer browser.Value)) {
	browser.Post(l.server+"/widget/"+what, whoText(l.app, visitor, token)+`,"calls":[`+texts+"]}", done)
}

// answered takes the server's answer to calls; epoch tells whether the browser
// has become another visitor since they were sent.
func (l *library) answered(epoch, status, retry int, answer browser.Value) {
	same := epoch == l.epoch
	switch {
	case status == 200:
		l.failures, l.notBefore, l.most = 0, 0, mostCalls
		if same {
			l.takeWho(answer)
		}
		l.takeResults(answer.Get("results"), same)
		if same && l.forgotten {
			l.sendUnchanged()
		}
		l.settleKey(unchangedKey, result("unchanged", l.contact))
	case status >= 400 && status < 500 && status != 408 && status != 429:
		if len(l.sent) > 1 { // each alone, so that one spoils none of the others
			l.most = 1
			l.dirty = true
			break
		}
		l.refusedAll(answer.Get("errors").At(0))
	default:
		if !same { // a log-out has cleared them
			l.refusedAll(reason("shut_down", "gist.shutdown() came before the server could be reached.", browser.Undefined))
		}
		l.failed(status, retry)
	}
	l.finish()
}

// takeResults settles what the server has decided of each call, and remembers
// the last identify call that it stored.
func (l *library) takeResults(results browser.Value, same bool) {
	for i, key := range l.sent {
		r, says := results.At(i), browser.Load(key)
		if same && isIdentify(says) && r.Get("status").Text() == "stored" {
			rejected := "[]"
			if left := r.Get("rejected"); left.Truthy() {
				rejected = browser.JSON(left)
			}
			browser.Store(l.keys.stored, record(l.token, says, l.millisecond(), rejected))
		}
		browser.Remove(key)
		l.settleKey(key, r)
	}
	l.own = without(l.own, l.sent)
}

// refusedAll settles a request that will never be taken.
func (l *library) refusedAll(err browser.Value) {
	answer := result("rejected", browser.Null, err)
	for _, key := range l.sent {
		browser.Remove(key)
		l.settleKey(key, answer)
	}
	l.settleKey(unchangedKey, answer)
}

// failed takes a server that could not be reached, was unwell or asks to wait.
func (l *library) failed(status, retry int) {
	l.readWho() // and put back what must not be lost
	l.failures++
	l.hello = len(l.sent) == 0
	l.dirty = true
	wait := max(backoff(l.failures, chance()), min(retry, 3600)*1000)
	// A new call tries again after a second, but never before a server that
	// asked for time has had it.
	pause := min(wait, firstWait)
	if status == 429 || retry > 0 {
		pause = wait
	}
	l.notBefore = browser.Now() + float64(pause)
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
	l.busy, l.turn, l.sent = false, false, nil
	l.release()
	l.part()
	l.flush()
	// A call that still waits was sent by another tab, whose word of it is
	// lost or late.
	browser.After(5*settling, func() {
		if !l.busy {
			l.settleWaiting()
		}
	})
}

// leaveQueue sends what would wait for the next page view: calls of the page's
// last moments. Nobody will read the answer, so they stay in the queue; the
// server counts an id once.
func (l *library) leaveQueue() {
	l.part()
	if l.dirty && browser.Now() >= l.notBefore {
		if keys, texts := l.texts(without(l.own, append(l.last, l.sent...)), mostCalls); len(keys) > 0 {
			l.last = append(l.last, keys...)
			l.post("calls", l.visitor, l.token, texts, func(int, int, browser.Value) {})
		}
	}
}

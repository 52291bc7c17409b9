package main

import "gist/wasm/browser"

// tabs is what this tab shares with the site's other tabs, beside the storage:
// whose turn it is to send, and what they tell one another.
type tabs struct {
	channel browser.Value // kept; Undefined where there is no BroadcastChannel
	lease   string        // this tab's lease, "" when it has none
	begun   bool          // this page view has had its first turn
}

// How long a tab may send before another takes it for dead, and how long it
// takes at most until tabs see the same storage, in milliseconds.
const (
	leaseTime = 25000
	leaseLook = 50
)

func (l *library) startTabs() {
	l.openChannel()
	browser.Listen(browser.Window, "storage", func(event browser.Value) {
		// The event's own value may be old already; the storage's is not.
		key := event.Get("key").Text()
		if (key == l.keys.visitor || key == l.keys.token) && browser.Load(l.keys.visitor) != "" {
			l.readWho()
		}
	})
}

// openChannel begins to hear what other tabs say: an answer to the call under
// a key, or the unread count under none. An open channel would keep the page
// out of the browser's back-forward memory, so leaveTabs closes it.
func (l *library) openChannel() {
	l.channel = browser.New("BroadcastChannel", browser.Text("gist:"+l.app)).Keep()
	browser.Listen(l.channel, "message", func(event browser.Value) {
		key, said := event.Get("data").At(0), event.Get("data").At(1)
		if key.Truthy() {
			browser.Host.Call("answered", key, said)
		} else {
			l.hearUnread(said)
		}
	})
}

func (l *library) leaveTabs() {
	l.channel.Call("close")
	l.channel.Drop()
	l.channel = browser.Undefined
	l.release()
}

// tell says something to the other tabs.
func (l *library) tell(key, it browser.Value) {
	l.channel.Call("postMessage", browser.New("Array", key, it))
}

// acquire runs do when it is this tab's turn to send: under a Web Lock, or,
// where the page is not secure and has none, under a lease in the storage. The
// calls that a page begins with don't wait for the lock, which takes as long as
// all the rest: where nobody has the lease and nothing else waits, they go under
// a lease at once. At worst a browser's first two tabs, opened in the same few
// milliseconds, are two visitors for a moment.
func (l *library) acquire(do func()) {
	switch {
	case !l.begun && !l.leased() && l.fresh():
		l.takeLease()
		do()
	case browser.Host.Get("locks").Truthy():
		browser.Host.Call("lock", browser.Once(func(browser.Value) { l.awaitLease(do) }))
	default:
		l.awaitLease(do)
	}
	l.begun = true
}

// leased tells whether a tab, perhaps this one, has the lease.
func (l *library) leased() bool {
	left := browser.Text(browser.Load(l.keys.lease)).Number() - browser.Now()
	return left > 0 && left <= leaseTime
}

func (l *library) takeLease() {
	l.lease = digits(browser.Now() + leaseTime - chance())
	browser.Store(l.keys.lease, l.lease)
	browser.Host.SetText("lease", l.keys.lease)
}

// awaitLease runs do when nobody has the lease.
func (l *library) awaitLease(do func()) {
	if l.leased() {
		browser.After(leaseLook, func() { l.awaitLease(do) })
		return
	}
	l.takeLease()
	if browser.Host.Get("locks").Truthy() {
		do()
		return
	}
	// Two tabs may get here at once; the one whose lease is left has it.
	browser.After(leaseLook, func() {
		if browser.Load(l.keys.lease) == l.lease {
			do()
		} else {
			l.awaitLease(do)
		}
	})
}

// release ends this tab's turn.
func (l *library) release() {
	browser.Host.Call("unlock")
	if l.lease != "" && browser.Load(l.keys.lease) == l.lease {
		browser.Remove(l.keys.lease)
	}
	l.lease = ""
}

// chance gives a random number from 0 to 1.
func chance() float64 { return browser.Window.Get("Math").Call("random").Number() }

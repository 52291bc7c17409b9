package main

import "gist/wasm/browser"

// tabs is the channel of messages between this tab and the site's other tabs.
// They also share the storage. (queue.js decides which tab may send.)
type tabs struct {
	channel browser.Value // kept; Undefined where there is no BroadcastChannel
}

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

// openChannel listens to the other tabs. A message is a call's key with the
// answer, or no key with the unread count. An open channel would keep the page
// out of the back-forward cache, so leaveTabs closes it.
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
	browser.Host.Call("release")
}

// tell sends a message to the other tabs.
func (l *library) tell(key, it browser.Value) {
	l.channel.Call("postMessage", browser.New("Array", key, it))
}

// chance returns a random number from 0 to 1.
func chance() float64 { return browser.Window.Get("Math").Call("random").Number() }

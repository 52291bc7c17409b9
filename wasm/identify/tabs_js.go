package main

import "gist/wasm/browser"

// tabs is what this tab shares with the site's other tabs, beside the storage:
// what they tell one another. (Whose turn it is to send, gist.js knows.)
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
	browser.Host.Call("release")
}

// tell says something to the other tabs.
func (l *library) tell(key, it browser.Value) {
	l.channel.Call("postMessage", browser.New("Array", key, it))
}

// chance gives a random number from 0 to 1.
func chance() float64 { return browser.Window.Get("Math").Call("random").Number() }

package main

import "gist/wasm/browser"

// chat is the launcher and the messenger's frame in this page. Both are in one
// shadow root, so that no style leaks in or out.
type chat struct {
	root, button, frame browser.Value // kept; Undefined until there
	ready               bool          // the frame has said so
	asked               bool          // the frame waits for a session
	open                bool
	hidden, noLauncher  bool
	sidebar             bool
	heard               bool          // an unread count since the last request left
	route               browser.Value // kept: where the frame goes once it is ready
}

// style is the look of the launcher and of the frame around the messenger. The
// page's rules for its elements can't reach into a shadow root, but they reach
// the element that holds it: hence the important ones.
const style = `:host{all:initial!important;position:fixed!important;z-index:2147483000!important;right:20px!important;bottom:20px!important}
button{all:unset;display:grid;place-items:center;width:48px;height:48px;border-radius:50%;background:#4f46e5;color:#fff;cursor:pointer;box-shadow:0 1px 3px #0003,0 6px 20px #0003}
button:hover{background:#4338ca}
button:focus-visible{outline:3px solid #4f46e5;outline-offset:3px}
[hidden]{display:none}
svg{width:24px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
b{position:absolute;top:-4px;right:-4px;min-width:10px;padding:0 5px;border-radius:10px;background:#d92d20;font:600 12px/20px system-ui,sans-serif;text-align:center}
iframe{position:fixed;right:20px;bottom:80px;width:400px;height:min(704px,100vh - 120px);border:0;border-radius:16px;background:#fff;box-shadow:0 0 0 1px #0001,0 12px 40px #0004;visibility:hidden;opacity:0;transform:translateY(8px);transition:opacity .15s,transform .15s,visibility 0s .15s}
.sidebar{right:0;bottom:0;height:100%;border-radius:0}
.open{visibility:visible;opacity:1;transform:none;transition-delay:0s}
@media(prefers-color-scheme:dark){button:focus-visible{outline-color:#a5b4fc}iframe{background:#18181b;box-shadow:0 0 0 1px #fff2,0 12px 40px #000a}}
@media(max-width:480px){iframe{inset:0;width:100%;height:100%;border-radius:0}}
@media(prefers-reduced-motion:reduce){iframe{transition:none}}`

// Lucide's message-circle and chevron-down.
const (
	iconOpen  = "M7.9 20A9 9 0 1 0 4 16.1L2 22Z"
	iconClose = "m6 9 6 6 6-6"
)

// startChat shows the launcher when the page has nothing better to do.
func (l *library) startChat() {
	browser.Listen(browser.Window, "message", l.message)
	browser.Listen(browser.Document, "click", l.clicked)
	idle(l.showLauncher)
}

// idle runs do when the page has nothing better to do.
func idle(do func()) { browser.Host.Call("idle", browser.Once(func(browser.Value) { do() })) }

func (l *library) showLauncher() {
	made := browser.Host.Call("mount", browser.Text(style))
	l.root, l.button = made.Keep(), made.Get("lastChild").Keep()
	l.noLauncher = l.noLauncher || settings("hide_default_launcher").Truthy()
	browser.Listen(l.button, "click", func(browser.Value) { l.toggle() })
	soon := func(browser.Value) { l.makeFrame() }
	browser.Listen(l.button, "pointerenter", soon)
	browser.Listen(l.button, "focus", soon)
	if l.open || l.unread > 0 {
		l.makeFrame()
	}
	l.draw()
	if l.token != "" && !l.met { // there may be something unread
		l.hello = true
		l.flush()
	}
	browser.Emit("gistChatReady", browser.Undefined)
	browser.Emit("onChatReady", browser.Undefined)
}

// settings gives one of the page's gistSettings.
func settings(name string) browser.Value { return browser.Window.Get("gistSettings").Get(name) }

// draw brings the launcher and the frame in line with what is so.
func (l *library) draw() {
	name, icon, class := "Open messenger", iconOpen, ""
	if l.open {
		name, icon, class = "Close messenger", iconClose, "open"
	}
	if l.sidebar {
		class += " sidebar"
	}
	l.frame.SetText("className", class)
	unread := digits(float64(l.unread))
	if l.unread > 0 {
		name += " (" + unread + " unread)"
	}
	attribute(l.button, "aria-label", name)
	attribute(l.button, "aria-expanded", browser.Bool(l.open).Text())
	attribute(l.button.Get("firstChild").Get("firstChild"), "d", icon)
	l.button.Set("hidden", browser.Bool(l.noLauncher || l.hidden))
	badge := l.button.Get("lastChild")
	badge.SetText("textContent", unread)
	badge.Set("hidden", browser.Bool(l.unread == 0))
}

func attribute(of browser.Value, name, to string) {
	of.Call("setAttribute", browser.Text(name), browser.Text(to))
}

// hearUnread takes what the frame, of this tab or of another, says is unread.
func (l *library) hearUnread(n browser.Value) {
	l.heard = true
	l.setUnread(n.Int())
}

// setUnread takes the number of messages that this visitor has not read.
func (l *library) setUnread(n int) {
	if n == l.unread {
		return
	}
	l.unread = n
	count := browser.Number(float64(n))
	browser.Window.Set("gistUnreadCount", count)
	browser.Emit("onUnreadCountChange", browser.Object(browser.Text("unreadCount"), count))
	l.draw()
}

// clicked opens the messenger for a click on the page's own launcher.
func (l *library) clicked(event browser.Value) {
	selector := settings("custom_launcher_selector")
	if selector.Truthy() && event.Get("target").Call("closest", selector).Truthy() {
		event.Call("preventDefault")
		l.toggle()
	}
}

func (l *library) toggle() { l.show(!l.open) }

// show opens or closes the messenger.
func (l *library) show(open bool) {
	if open == l.open {
		return
	}
	l.open = open
	event, what, focus := "messenger:closed", "close", l.button
	if open {
		l.makeFrame()
		event, what, focus = "messenger:opened", "open", l.frame
	}
	l.draw()
	// A page that closes the messenger from its own button keeps its focus.
	if open || browser.Document.Get("activeElement").Same(l.root.Get("host")) {
		focus.Call("focus")
	}
	l.say(what)
	browser.Emit(event, browser.Undefined)
}

// command is gist.chat.
func (l *library) command(what, route, text string) {
	switch what {
	case "open":
		l.show(true)
	case "close":
		l.show(false)
	case "show":
		l.hidden = false
	case "hide":
		l.hidden = true
		l.show(false)
	case "showLauncher":
		l.noLauncher = false
	case "hideLauncher":
		l.noLauncher = true
	case "sidebar":
		l.sidebar = true
	case "standard":
		l.sidebar = false
	case "navigate":
		l.navigate(route, text)
	default:
		once("warn", "gist.chat(\""+what+"\") does nothing yet.")
	}
	l.draw()
}

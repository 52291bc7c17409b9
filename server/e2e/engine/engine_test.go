package engine_test

import (
	"fmt"
	"os"
	"testing"
	"time"

	"gist/server/e2e/engine"
	"gist/server/e2e/harness"
)

func TestTry(t *testing.T) {
	for name, f := range map[string]engine.Factory{"firefox": engine.Firefox, "webkit": engine.WebKit, "chromium": engine.Chromium} {
		t.Run(name, func(t *testing.T) {
			t0 := time.Now()
			d := f(t)
			fmt.Println(name, "started", time.Since(t0))
			inner := harness.NewSite(t)
			inside := inner.Page("/inside", `<button onclick="this.textContent='done';console.warn('pressed', 1)">Press</button><textarea aria-label="Message"></textarea>`)
			inside = "http://127.0.0.1" + inside[len("http://localhost"):]
			site := harness.NewSite(t)
			b := engine.For(t, d)
			tab := b.Open(site.Page("/", `<script>console.log("hello"); document.addEventListener("DOMContentLoaded", () => { const s = document.documentElement.appendChild(document.createElement("div")).attachShadow({mode:"open"}); s.innerHTML='<iframe src="`+inside+`"></iframe>'; setTimeout(() => {throw new Error("oops")}) })</script><style>div{position:fixed;right:30px;bottom:40px}`))
			fmt.Println(name, "opened", time.Since(t0))
			frame := tab.Frame(inside)
			fmt.Println(name, "framed", time.Since(t0))
			frame.Find("button", "Press").Click()
			frame.Find("button", "done")
			frame.Find("textbox", "Message").Click()
			frame.Type("Hi there\rYou")
			fmt.Println(name, "typed", time.Since(t0), frame.Find("textbox", "Message").Value())
			tab.Size(390, 800)
			os.WriteFile("/tmp/eng/"+name+".png", tab.Screenshot(), 0o600)
			tab.Size(1280, 800)
			fmt.Println(name, "sized", time.Since(t0))
			two := b.Open(site.URL + "/")
			fmt.Println(two.JS(`document.hidden`), tab.JS(`document.hidden`), two.JS(`document.hasFocus()`), tab.JS(`document.hasFocus()`))
			for _, l := range b.Console(tab, frame) {
				fmt.Println("   ", l)
			}
			fmt.Println(name, "end", time.Since(t0))
		})
	}
}

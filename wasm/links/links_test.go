package links_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"gist/wasm/links"
	"gist/wasm/ranges"
)

// In each case the addresses stand between ⟦ and ⟧.
func TestAddressesEndWhereAReaderWouldEndThem(t *testing.T) {
	for _, marked := range []string{
		"nothing here", "", "http", "https:", "https://", "http:// x", "https://.", "http://...", "http:///path", "https://:80", "http://?q", "https://)", "http://-x",
		"⟦https://tacos.com⟧", "⟦HTTPS://TACOS.com/A⟧ and ⟦hTTp://x.y⟧", "see ⟦http://localhost:8080/x?y=1&z=2#top⟧ now",
		"javascript:alert(1) data:text/html,x vbscript:x JaVaScRiPt://tacos.com/%0aalert(1) file:///etc ftp://tacos.com mailto:a@b.c",
		"javascript://⟦http://tacos.com⟧", "http://[::1", "http://[x]/", "İ⟦https://tacos.com⟧", "<b>⟦http://tacos.com⟧</b>", `"⟦http://tacos.com⟧"onclick="x"`,
		"javascript:⟦https://tacos.com⟧", // the text before it is text
		"xhttps://tacos.com 1http://tacos.com", "git+⟦https://tacos.com/x.git⟧", "_⟦https://tacos.com⟧", "请看⟦https://tacos.com⟧", "смⓂ⟦https://tacos.com⟧",
		// sentences
		"⟦https://tacos.com⟧.", "⟦https://tacos.com/a.b⟧, and", "⟦https://tacos.com/a⟧!", "⟦https://tacos.com/a⟧?!", "⟦https://tacos.com/a⟧...", "⟦https://tacos.com/a⟧:",
		"⟦https://tacos.com/a⟧;", "'⟦https://tacos.com/a⟧'", "\"⟦https://tacos.com/a⟧\"", "`⟦https://tacos.com/a⟧`", "**⟦https://tacos.com/a⟧**", "<⟦https://tacos.com/a⟧>",
		"⟦https://tacos.com/a⟧\nnext", "⟦https://tacos.com/a⟧\r\n", "⟦https://tacos.com/a⟧\t", "⟦https://tacos.com/a⟧\\n", "⟦https://tacos.com⟧'s menu", "⟦https://tacos.com/it's⟧",
		"⟦https://tacos.com/?⟧"[:0], "⟦https://tacos.com/?a=1⟧", "⟦https://tacos.com/a_b_⟧", "⟦https://tacos.com/_⟧ x", "⟦https://tacos.com/a-⟧", "⟦https://tacos.com/a/⟧", "⟦https://tacos.com/~⟧", "⟦https://tacos.com/a=⟧", "⟦https://tacos.com/a&⟧",
		// brackets
		"(⟦https://tacos.com/a⟧)", "(see ⟦https://tacos.com/a⟧).", "⟦https://tacos.com/a_(b)⟧", "(⟦https://tacos.com/a_(b)⟧)", "⟦https://tacos.com/a_(b)⟧.", "[⟦https://tacos.com/a⟧]",
		"[menu](⟦https://tacos.com/a⟧), [salsa](⟦https://tacos.com/b⟧)", "[menu](⟦https://tacos.com/a⟧)more", "{⟦https://tacos.com/{id}⟧}", "⟦https://tacos.com/a⟧(", "⟦https://tacos.com/((a)⟧",
		"⟦https://tacos.com/a[1]⟧", "⟦https://tacos.com⟧(the shop)", "((⟦https://tacos.com/a⟧))",
		// lists
		"⟦https://a.com⟧,⟦https://b.com⟧;⟦https://c.com/x⟧|⟦https://d.com⟧", "⟦https://tacos.com/to,get,her⟧", "⟦https://tacos.com/f=a|b⟧", "⟦https://web.archive.org/web/2020/https://tacos.com/⟧", "⟦https://a.com/?u=https://b.com⟧",
		"⟦https://tacos.com⟧,which", "⟦https://tacos.com⟧;x", "⟦https://tacos.com:8080⟧: x", "⟦https://tacos.com⟧:x", "⟦https://tacos.com:80⟧x",
		// Chinese, Japanese, Korean
		"请看⟦https://tacos.com/a⟧。谢谢", "⟦https://tacos.com/a⟧，然后", "⟦https://tacos.com/a⟧、⟦https://tacos.com/b⟧", "（⟦https://tacos.com/a⟧）", "「⟦https://tacos.com/a⟧」", "『⟦https://tacos.com/a⟧』", "【⟦https://tacos.com/a⟧】",
		"《⟦https://tacos.com/a⟧》", "〈⟦https://tacos.com/a⟧〉", "〔⟦https://tacos.com/a⟧〕", "［⟦https://tacos.com/a⟧］", "｛⟦https://tacos.com/a⟧｝", "＜⟦https://tacos.com/a⟧＞", "⟦https://tacos.com/a⟧！", "⟦https://tacos.com/a⟧？", "⟦https://tacos.com/a⟧：", "⟦https://tacos.com/a⟧；",
		"⟦https://tacos.com/a⟧．", "⟦https://tacos.com/a⟧｡", "｢⟦https://tacos.com/a⟧｣", "⟦https://tacos.com/a⟧〜", "⟦https://tacos.com/a⟧～", "⟦https://tacos.com/a⟧・", "⟦https://ja.wikipedia.org/wiki/ジョン・スミス⟧", "〝⟦https://tacos.com/a⟧〟", "⟦https://tacos.com/a⟧　次", "＂⟦https://tacos.com/a⟧＂", "﹁⟦https://tacos.com/a⟧﹂",
		"⟦https://tacos.com⟧を見て", "⟦https://tacos.com⟧에서", "⟦https://tacos.com:8080⟧を", "⟦https://ja.wikipedia.org/wiki/日本語⟧。", "⟦https://例え.テスト/路径⟧，", "⟦https://中文.com⟧", "⟦https://例子.中国⟧", "⟦https://tacos.com⟧🌮", "⟦https://i❤.ws⟧",
		// quotes, guillemets, ellipses, dashes
		"“⟦https://tacos.com/a⟧”", "„⟦https://tacos.com/a⟧“", "‘⟦https://tacos.com/a⟧’", "‚⟦https://tacos.com/a⟧‘", "«⟦https://tacos.com/a⟧»", "« ⟦https://tacos.com/a⟧ »", "»⟦https://tacos.com/a⟧«", "‹⟦https://tacos.com/a⟧›", "⟦https://tacos.com/a⟧…", "⟦https://tacos.com/a⟧‥", "⟦https://tacos.com/a⟧…more",
		"⟦https://tacos.com/a⟧—which", "⟦https://tacos.com/a⟧–", "⟦https://tacos.com/a–b⟧", "⟦https://tacos.com/a⟧•", "¿⟦https://tacos.com/a⟧?", "⟦https://tacos.com/a⟧‼",
		// spaces and what nobody sees
		"⟦https://tacos.com/a⟧\u00a0b", "⟦https://tacos.com/a⟧\u202fb", "⟦https://tacos.com/a⟧\u2003b", "⟦https://tacos.com/a⟧\u200bb", "⟦https://tacos.com/a⟧\u2028b", "⟦https://tacos.com/a⟧\ufeffb", "⟦https://tacos.com/a⟧\u202eb", "⟦https://tacos.com/a⟧\u2066b\u2069", "⟦https://tacos.com/a⟧\u0000b", "⟦https://tacos.com/a⟧\u0085b", "⟦https://tacos.com/a⟧\u200d",
		// other scripts
		"⟦https://tacos.com/a⟧، ثم", "⟦https://tacos.com/a⟧؟", "⟦https://tacos.com/a⟧؛", "⟦https://tacos.com/a⟧۔", "⟦https://tacos.com/a⟧।", "⟦https://tacos.com/a⟧։", "⟦https://tacos.com/a⟧\u037e", "⟦https://tacos.com/a⟧។", "⟦https://tacos.com/a⟧။", "⟦https://tacos.com/a⟧።", "⟦https://مثال.إختبار/صفحة⟧، و", "⟦https://пример.рф/путь⟧.", "⟦https://müller.de/größe⟧", "⟦https://ko.wikipedia.org/wiki/타코⟧",
		// names, passwords, numbers
		"⟦https://ann:pa$$,w!rd@tacos.com/a⟧.", "⟦https://ann@tacos.com⟧,", "⟦https://medium.com/@ann/x⟧", "⟦http://127.0.0.1:80⟧", "⟦http://[::1]:8080/x⟧", "([⟦http://[::1]⟧])", "⟦https://xn--bcher-kva.example⟧", "⟦https://_dmarc.tacos.com⟧", "⟦https://tacos.com.⟧"[:0], "⟦https://tacos.com./a⟧",
		"⟦https://tacos.com/%E3%80%82⟧。", "⟦https://a.co/\xff⟧"[:0],
	} {
		text := strings.NewReplacer("⟦", "", "⟧", "").Replace(marked)
		got := ""
		for _, p := range links.Split(text) {
			if p.Link {
				got += "⟦" + p.Text + "⟧"
			} else {
				got += p.Text
			}
		}
		if got != marked {
			t.Errorf("got  %q\nwant %q", got, marked)
		}
	}
}

func TestTheListsOfCharactersAreInOrder(t *testing.T) {
	for _, list := range links.Lists {
		last := rune(-1)
		for i, c := range list {
			if c < last {
				t.Errorf("%U stands behind %U at byte %d of %q", c, last, i, list)
			}
			last = c
		}
		if utf8.RuneCountInString(list)%2 != 0 {
			t.Errorf("%q has an end too few", list)
		}
	}
}

func FuzzPartsMakeTheTextAndLinksAreAddresses(f *testing.F) {
	for _, s := range []string{"a https://tacos.com/a_(b). c", "https://ann:p@ss@tacos.com。x", "http://[::1]:80,https://例え.テスト/", "https://\xff\xfe.x", "https://a.b/(((", "HTTP://x:y", "https://@", "https://a.b/\u202e"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		all := ""
		for i, p := range links.Split(text) {
			all += p.Text
			if p.Text == "" {
				t.Errorf("part %d of %q is empty", i, text)
			}
			if !p.Link {
				continue
			}
			low := strings.ToLower(p.Text)
			if !strings.HasPrefix(low, "http://") && !strings.HasPrefix(low, "https://") {
				t.Errorf("%q became a link", p.Text)
			}
			for _, c := range p.Text {
				if ranges.In(ranges.Spaces, c) || ranges.In(ranges.Controls, c) || strings.ContainsRune("<>\"`“”«»。、", c) {
					t.Errorf("the link %q holds %q", p.Text, c)
				}
			}
			if strings.ContainsAny(p.Text[len(p.Text)-1:], ".,;:!?'([{") {
				t.Errorf("the link %q ends in a sentence's mark", p.Text)
			}
			if again := links.Split(p.Text); len(again) != 1 || again[0] != p {
				t.Errorf("the link %q alone is %+v", p.Text, again)
			}
			if utf8.ValidString(text) && !utf8.ValidString(p.Text) {
				t.Errorf("the link %q cuts a character", p.Text)
			}
		}
		if all != text {
			t.Errorf("%q became %q", text, all)
		}
	})
}

// A message of hostile shape takes no longer than one of its length.
func TestNoMessageTakesLong(t *testing.T) {
	start := time.Now()
	for _, s := range []string{"https://", "https://a.b/(", "https://a.b/)", "http://a@", "https://a.b:", "[", "https://a.b,", "https://a.b/…", "https://.", "https://a.b/.", "。"} {
		links.Split(strings.Repeat(s, 10_000))
		links.Split("https://a.b/" + strings.Repeat(s, 10_000))
	}
	if took := time.Since(start); took > 20*time.Second {
		t.Errorf("hostile messages took %v", took)
	}
}

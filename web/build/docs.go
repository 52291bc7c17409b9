package main

import (
	"bytes"
	"fmt"
	"html/template"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
)

// chapters lists the texts in docs/, in the order of the docs' menu.
var chapters = []string{"javascript", "rules", "verification", "api", "running", "operations", "backup", "faults", "scale", "performance", "security", "architecture"}

// docs makes a page of each text in docs/, so that a server has the docs of its
// own release.
func (b *builder) docs() error {
	raw, err := b.read("web/pages/docs.html")
	if err != nil {
		return err
	}
	layout, err := template.New("docs").Parse(string(b.named(raw)))
	if err != nil {
		return fmt.Errorf("reading the layout of the docs: %w", err)
	}
	var all []chapter
	for _, name := range chapters {
		text, err := b.read("docs/" + name + ".md")
		if err != nil {
			return err
		}
		one, err := render(text)
		if err != nil {
			return fmt.Errorf("docs/%s.md: %w", name, err)
		}
		one.Name = name
		all = append(all, one)
	}
	for _, one := range all {
		var page bytes.Buffer
		if err := layout.Execute(&page, map[string]any{"This": one, "All": all}); err != nil {
			return fmt.Errorf("laying out the docs: %w", err)
		}
		b.plain("docs/"+one.Name+".html", page.Bytes())
	}
	return nil
}

// chapter is one text of the docs as HTML.
type chapter struct {
	Name, Title string
	Body        template.HTML
}

var markdown = goldmark.New(
	goldmark.WithExtensions(extension.Table),
	goldmark.WithParserOptions(parser.WithAutoHeadingID()),
)

// render converts a text to HTML. The first line of the text is its title.
// Links to other texts lead to their pages.
func render(text []byte) (chapter, error) {
	first, _, _ := bytes.Cut(text, []byte("\n"))
	title, ok := bytes.CutPrefix(first, []byte("# "))
	if !ok {
		return chapter{}, fmt.Errorf("the first line is no title")
	}
	var html bytes.Buffer
	if err := markdown.Convert(text, &html); err != nil {
		return chapter{}, err
	}
	body := strings.NewReplacer(
		`.md"`, `"`, `.md#`, `#`,
		"<table>", `<div class="wide" tabindex="0"><table>`, "</table>", "</table></div>",
		"<pre>", `<pre tabindex="0">`,
	).Replace(html.String())
	// The texts are our own, and the renderer lets no HTML in them through.
	return chapter{Title: string(title), Body: template.HTML(body)}, nil
}

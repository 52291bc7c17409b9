package main

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"time"
	"unicode"
)

// listing is the flag of commands that list something.
type listing struct {
	JSON bool `help:"Print a JSON array, with times as unix seconds, for machines." name:"json"`
}

// column is one column of a list: its name, and a function that returns an
// item's value. A value is a text, a number, a bool or a time; the zero time is
// none.
type column[T any] struct {
	name string
	of   func(T) any
}

// printList prints items to standard output: a header, then a line per item
// with tabs between the columns, or JSON.
func printList[T any](l listing, items []T, columns []column[T]) error {
	if l.JSON {
		list := make([]map[string]any, len(items))
		for i, item := range items {
			list[i] = map[string]any{}
			for _, c := range columns {
				list[i][c.name] = forMachines(c.of(item))
			}
		}
		to := json.NewEncoder(os.Stdout)
		to.SetEscapeHTML(false)
		to.SetIndent("", "\t")
		return to.Encode(list)
	}
	var text strings.Builder
	line := func(of func(column[T]) string) {
		for i, c := range columns {
			if i > 0 {
				text.WriteByte('\t')
			}
			text.WriteString(of(c))
		}
		text.WriteByte('\n')
	}
	line(func(c column[T]) string { return c.name })
	for _, item := range items {
		line(func(c column[T]) string { return forPeople(c.of(item)) })
	}
	_, err := os.Stdout.WriteString(text.String())
	return err
}

func forMachines(v any) any {
	if at, ok := v.(time.Time); ok {
		if at.IsZero() {
			return nil
		}
		return at.Unix()
	}
	return v
}

// forPeople returns a value for one line of a terminal. It replaces control
// characters, so that no value can control the terminal.
func forPeople(v any) string {
	if at, ok := v.(time.Time); ok {
		if at.IsZero() {
			return "-"
		}
		return at.UTC().Format(time.RFC3339)
	}
	return strings.Map(func(c rune) rune {
		if unicode.IsControl(c) || !unicode.IsPrint(c) {
			return ' '
		}
		return c
	}, fmt.Sprint(v))
}

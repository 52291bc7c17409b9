package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"gist/server/e2e/harness"
)

// report is what a run has measured: figures with a budget, which the README
// shows too, and tables for docs/performance.md.
type report struct {
	machine string
	budgets [][4]string // what was measured, the figure, its budget, whether it holds
	tables  []*table
}

// table is one comparison.
type table struct {
	title string
	head  []string
	rows  [][]string
}

// add adds a figure with its budget.
func (r *report) add(what, figure, budget string, holds bool) {
	verdict := "yes"
	if !holds {
		verdict = "**no**"
	}
	r.budgets = append(r.budgets, [4]string{what, figure, budget, verdict})
}

// table adds an empty comparison.
func (r *report) table(title string, head ...string) *table {
	t := &table{title: title, head: head}
	r.tables = append(r.tables, t)
	return t
}

func (t *table) row(cells ...string) { t.rows = append(t.rows, cells) }

func (r *report) summary() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s\n\n| what | measured | budget | holds |\n|---|---|---|---|\n", r.machine)
	for _, row := range r.budgets {
		fmt.Fprintf(&out, "| %s |\n", strings.Join(row[:], " | "))
	}
	return out.String()
}

func (r *report) text() string {
	var out strings.Builder
	out.WriteString(r.summary())
	for _, t := range r.tables {
		fmt.Fprintf(&out, "\n### %s\n\n| %s |\n|%s\n", t.title, strings.Join(t.head, " | "), strings.Repeat("---|", len(t.head)))
		for _, row := range t.rows {
			fmt.Fprintf(&out, "| %s |\n", strings.Join(row, " | "))
		}
	}
	return out.String()
}

const opens, closes = "<!-- bench -->\n", "<!-- /bench -->"

// write puts the tables between the markers in README.md and
// docs/performance.md.
func (r *report) write() error {
	for name, text := range map[string]string{"README.md": r.summary(), "docs/performance.md": r.text()} {
		path := filepath.Join(harness.Root(), name)
		old, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		before, rest, opened := strings.Cut(string(old), opens)
		_, after, closed := strings.Cut(rest, closes)
		if !opened || !closed {
			return fmt.Errorf("%s has no markers %s and %s", name, strings.TrimSpace(opens), closes)
		}
		if err := os.WriteFile(path, []byte(before+opens+text+closes+after), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// machine returns the date, the machine, the versions of the programs, and the
// mode of the run.
func machine(full bool) string {
	mode := "quick"
	if full {
		mode = "full"
	}
	said := []string{time.Now().UTC().Format(time.DateOnly), fmt.Sprintf("%d cores (%s)", runtime.NumCPU(), processor()), runtime.Version(),
		versionOf("chromium", "--version"), versionOf("psql", "--version"), mode + " run"}
	return strings.Join(said, ", ")
}

func processor() string {
	info, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return runtime.GOARCH
	}
	_, rest, _ := strings.Cut(string(info), "model name")
	line, _, _ := strings.Cut(rest, "\n")
	_, name, _ := strings.Cut(line, ":")
	if name = strings.TrimSpace(name); name == "" || name == "unknown" {
		return runtime.GOARCH
	}
	return name
}

// versionOf returns the first words of a program's output for flag, up to its
// version.
func versionOf(program, flag string) string {
	out, err := exec.Command(program, flag).Output()
	if err != nil {
		return program + " of unknown version"
	}
	var words []string
	for _, word := range strings.Fields(string(out)) {
		words = append(words, word)
		if word[0] >= '0' && word[0] <= '9' {
			break
		}
	}
	return strings.Join(words, " ")
}

// ratio returns a figure relative to another, as text.
func ratio(a, b float64) string {
	if b == 0 {
		return "–"
	}
	return fmt.Sprintf("**%.2f**", a/b)
}

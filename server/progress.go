package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress shows the progress of a long command: a bar in a terminal, else a
// line every linesEvery.
type progress struct {
	to     io.Writer
	what   string
	bar    *progressbar.ProgressBar // nil without a terminal
	spoken time.Time
}

// linesEvery is the interval between two lines without a terminal.
const linesEvery = 5 * time.Second

func newProgress(to *os.File, what string) *progress {
	p := &progress{to: to, what: what, spoken: time.Now()}
	if info, err := to.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
		p.bar = progressbar.NewOptions64(0, progressbar.OptionSetWriter(to), progressbar.OptionSetDescription(what),
			progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionShowCount(), progressbar.OptionClearOnFinish())
	}
	return p
}

// at shows how much of the total is done.
func (p *progress) at(done, total int64) {
	if p.bar != nil {
		p.bar.ChangeMax64(total)
		_ = p.bar.Set64(done) // fails when the terminal is closed
	} else if time.Since(p.spoken) > linesEvery {
		p.spoken = time.Now()
		fmt.Fprintf(p.to, "%s: %d of %d\n", p.what, done, total)
	}
}

// end removes the bar.
func (p *progress) end() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}

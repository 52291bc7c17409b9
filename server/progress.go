package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress shows how far a long command is: a bar in a terminal, elsewhere a
// line now and then.
type progress struct {
	to     io.Writer
	what   string
	bar    *progressbar.ProgressBar // nil where there is no terminal
	spoken time.Time
}

// linesEvery is how often a command without a terminal tells how far it is.
const linesEvery = 5 * time.Second

func newProgress(to *os.File, what string) *progress {
	p := &progress{to: to, what: what, spoken: time.Now()}
	if info, err := to.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
		p.bar = progressbar.NewOptions64(0, progressbar.OptionSetWriter(to), progressbar.OptionSetDescription(what),
			progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionShowCount(), progressbar.OptionClearOnFinish())
	}
	return p
}

// at tells how much is done of how much.
func (p *progress) at(done, total int64) {
	if p.bar != nil {
		p.bar.ChangeMax64(total)
		_ = p.bar.Set64(done) // it fails where the terminal is gone
	} else if time.Since(p.spoken) > linesEvery {
		p.spoken = time.Now()
		fmt.Fprintf(p.to, "%s: %d of %d\n", p.what, done, total)
	}
}

// end takes the bar away.
func (p *progress) end() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}

package docs_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/x509"
	"encoding/pem"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func TestTheFilesOfADeploymentStandInTheDocs(t *testing.T) {
	text := read(t, "operations.md")
	for _, name := range []string{"Caddyfile", "nginx.conf", "gist.service", "Containerfile"} {
		if !strings.Contains(text, "```\n"+read(t, filepath.Join("deploy", name))+"```\n") {
			t.Errorf("operations.md does not show deploy/%s as it is", name)
		}
	}
}

// Each file is given to the program that reads it, where that is here.
func TestTheFilesOfADeploymentAreValid(t *testing.T) {
	dir := t.TempDir()
	put := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	certificate, key := selfSigned(t)
	site := strings.NewReplacer(
		"/etc/letsencrypt/live/gist.example.com/fullchain.pem", put("cert.pem", certificate),
		"/etc/letsencrypt/live/gist.example.com/privkey.pem", put("key.pem", key),
	).Replace(read(t, "deploy/nginx.conf"))
	unit := strings.Replace(read(t, "deploy/gist.service"), "/usr/local/bin/gist", "/bin/true", 1)
	for _, c := range [][]string{
		{"caddy", "validate", "--adapter", "caddyfile", "--config", "deploy/Caddyfile"},
		{"nginx", "-t", "-c", put("nginx.conf", "events {} pid "+filepath.Join(dir, "pid")+"; http { include "+put("site.conf", site)+"; }")},
		{"systemd-analyze", "verify", put("gist.service", unit)},
	} {
		path, err := exec.LookPath(c[0])
		if err != nil {
			t.Logf("%s is not here, so its file is not tried", c[0])
			continue
		}
		if out, err := exec.Command(path, c[1:]...).CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", c[0], err, out)
		}
	}
}

func selfSigned(t *testing.T) (certificate, key string) {
	t.Helper()
	private, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour), DNSNames: []string{"gist.example.com"}}
	der, err := x509.CreateCertificate(rand.Reader, &template, &template, private.Public(), private)
	if err != nil {
		t.Fatal(err)
	}
	pkcs8, err := x509.MarshalPKCS8PrivateKey(private)
	if err != nil {
		t.Fatal(err)
	}
	return string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der})), string(pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: pkcs8}))
}

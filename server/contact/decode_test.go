package contact_test

import (
	"encoding/json"
	"math"
	"strings"
	"testing"

	"gist/server/contact"
	"gist/wasm/rules"
)

func TestDecodeReadsACallAsJavaScriptWould(t *testing.T) {
	for _, test := range []struct {
		name, in string
		want     []rules.Property
	}{
		{"nothing", ` { } `, []rules.Property{}},
		{"each kind, in order", `{"b":"x","a":1,"t":true,"f":false,"n":null,"o":{"a":[1,"}"]},"l":[{}]}`, []rules.Property{
			{Name: "b", Value: rules.Value{Kind: rules.Text, Text: "x"}},
			{Name: "a", Value: rules.Value{Kind: rules.Number, Number: 1}},
			{Name: "t", Value: rules.Value{Kind: rules.Boolean, Boolean: true}},
			{Name: "f", Value: rules.Value{Kind: rules.Boolean}},
			{Name: "n", Value: rules.Value{}},
			{Name: "o", Value: rules.Value{Kind: rules.Object}},
			{Name: "l", Value: rules.Value{Kind: rules.Array}},
		}},
		{"the last of two", `{"a":1,"b":2,"a":"x"}`, []rules.Property{
			{Name: "a", Value: rules.Value{Kind: rules.Text, Text: "x"}},
			{Name: "b", Value: rules.Value{Kind: rules.Number, Number: 2}},
		}},
		{"escapes", `{"\u0061\n":"\ud83c\udf2e \ud83c \"\\\/"}`, []rules.Property{
			{Name: "a\n", Value: rules.Value{Kind: rules.Text, Text: "🌮 \uFFFD \"\\/"}},
		}},
		{"every digit of a number", `{"a":0.1,"b":1e21,"c":-0,"d":9007199254740993,"e":5e-324,"f":1.7976931348623157e308}`, []rules.Property{
			{Name: "a", Value: rules.Value{Kind: rules.Number, Number: 0.1}},
			{Name: "b", Value: rules.Value{Kind: rules.Number, Number: 1e21}},
			{Name: "c", Value: rules.Value{Kind: rules.Number, Number: math.Copysign(0, -1)}},
			{Name: "d", Value: rules.Value{Kind: rules.Number, Number: 9007199254740992}},
			{Name: "e", Value: rules.Value{Kind: rules.Number, Number: 5e-324}},
			{Name: "f", Value: rules.Value{Kind: rules.Number, Number: 1.7976931348623157e308}},
		}},
		{"a number beyond all", `{"a":1e999}`, []rules.Property{{Name: "a", Value: rules.Value{Kind: rules.Number, Number: math.Inf(1)}}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, err := contact.Decode(json.RawMessage(test.in))
			if err != nil {
				t.Fatal(err)
			}
			if len(got) != len(test.want) {
				t.Fatalf("want %v, got %v", test.want, got)
			}
			for i := range got {
				if got[i] != test.want[i] {
					t.Errorf("property %d: want %+v, got %+v", i, test.want[i], got[i])
				}
			}
		})
	}
}

func TestDecodeKeepsTheLastValueAmongManyNames(t *testing.T) {
	var in strings.Builder
	in.WriteString(`{"first":1`)
	for range 20 {
		in.WriteString(`,"twice":1`)
	}
	for i := range 20 {
		in.WriteString(`,"` + strings.Repeat("n", i+1) + `":0`)
	}
	in.WriteString(`,"twice":2}`)
	got, err := contact.Decode(json.RawMessage(in.String()))
	if err != nil || len(got) != 22 || got[1].Name != "twice" || got[1].Value.Number != 2 {
		t.Fatalf("want 22 names, the second twice = 2; got %d: %+v, %v", len(got), got, err)
	}
}

func TestDecodeRefusesWhatIsNoObject(t *testing.T) {
	for _, in := range []string{
		``, ` `, `null`, `[]`, `"a"`, `1`, `{`, `{}}`, `{"a"}`, `{"a":}`, `{"a":1,}`, `{a:1}`, `{"a":01}`, `{"a":1.}`,
		`{"a":.5}`, `{"a":+1}`, `{"a":1e}`, `{"a":nul}`, `{"a":"b}`, `{"a":"\x"}`, "{\"a\":\"\n\"}", `{"a":{]}`, `{"a":[1,]}`,
		`{"a":NaN}`, `{"a":1 "b":2}`, `{"a":"\`, `{"a":[`,
	} {
		if got, err := contact.Decode(json.RawMessage(in)); err == nil {
			t.Errorf("%q: want an error, got %v", in, got)
		}
	}
}

// The standard library is the reference: both take the same texts, and read
// the same names and values.
func FuzzDecodeAgreesWithEncodingJSON(f *testing.F) {
	for _, seed := range []string{
		`{"a":1,"b":"x","c":null,"d":[1,{"e":"}"}],"f":true}`, `{"a":-0.5e+3,"a":"\ud800"}`, "{\"\xff\":\"\xff\"}", `{"a":1e999}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, in []byte) {
		got, err := contact.Decode(in)
		var want map[string]json.RawMessage
		wantErr := json.Unmarshal(in, &want)
		if wantErr == nil && want == nil {
			return // null leaves a map as it is; Decode refuses it
		}
		if (err == nil) != (wantErr == nil) {
			t.Fatalf("%q: encoding/json says %v, Decode says %v", in, wantErr, err)
		}
		if err != nil {
			return
		}
		if len(got) != len(want) {
			t.Fatalf("%q: want %d names, got %+v", in, len(want), got)
		}
		for _, p := range got {
			raw, ok := want[p.Name]
			if !ok {
				t.Fatalf("%q: %q is no name of it", in, p.Name)
			}
			if p.Value.Kind == rules.Text {
				var text string
				if err := json.Unmarshal(raw, &text); err != nil || text != p.Value.Text {
					t.Fatalf("%q: want %q, got %q", in, text, p.Value.Text)
				}
			}
			if p.Value.Kind == rules.Number {
				var n float64
				if err := json.Unmarshal(raw, &n); err == nil && n != p.Value.Number {
					t.Fatalf("%q: want %v, got %v", in, n, p.Value.Number)
				}
			}
		}
	})
}

var seedCall = json.RawMessage(`{"email":"johndoe@tacos.com","name":"John Doe","subdomain":"app","active_accounts":1872,"last_paid_at":1283495946,"teammates":null,"tags":"Free, popular","overwrite_tags":false}`)

func BenchmarkDecode(b *testing.B) {
	b.SetBytes(int64(len(seedCall)))
	for b.Loop() {
		if _, err := contact.Decode(seedCall); err != nil {
			b.Fatal(err)
		}
	}
}

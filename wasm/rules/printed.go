package rules

const (
	// printedWords is what a template or a default prints where there is no user
	// id. Whoever takes it for one makes one contact of all such people.
	printedWords = "|-1|null|undefined|nil|none|nan|true|false|anonymous|guest|object object|"
	// openers begin, two characters each, what a template should have filled in:
	// {{ user.id }}, [[id]], ${id}, #{id}, <%= id %>, {% id %}, <?= $id ?>.
	openers = "{{${#{<%{%<?"
	// wraps is what may stand around it, as ranges: white space, quotes, brackets.
	wraps = "\t\r  \"\"%%')<<>>[]``{{}}««»»‘‟"
)

// printed reports whether a user id is none but what was printed in its place.
func printed(id string) bool {
	for i := 1; i < len(id); i++ {
		if among(openers, id[i-1:i+1], folded) {
			return true
		}
	}
	core := cut(id, wraps)
	return among(printedWords, "|"+core+"|", folded) || cut(core, "-.00") == "" ||
		// {user_id}, <id>, [object Promise], %ID%: all of it in brackets, and no
		// digit in it, which tells it from a GUID in braces.
		!has(id, "09") && among("{<(%", id[:1], folded) && among("}>)%", id[len(id)-1:], folded)
}

// How among compares: folded, a capital letter is equal to its small one, and [
// and ] to { and }. They differ by one bit, which all characters of the list
// have set.
const (
	exactly = 0
	folded  = 0x20
)

// among tells whether a list holds a part.
func among(list, part string, fold byte) bool {
	for i := range len(list) - len(part) + 1 {
		j := 0
		for j < len(part) && list[i+j] == part[j]|fold {
			j++
		}
		if j == len(part) {
			return true
		}
	}
	return false
}

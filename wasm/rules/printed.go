package rules

const (
	// printedWords are what a template or a default prints in place of a
	// missing user id. Taken as a user id, such a word makes one contact of all
	// these people.
	printedWords = "|-1|null|undefined|nil|none|nan|true|false|anonymous|guest|object object|"
	// openers are pairs of characters. Each pair begins a placeholder that a
	// template did not fill in: {{ user.id }}, [[id]], ${id}, #{id}, <%= id %>,
	// {% id %}, <?= $id ?>.
	openers = "{{${#{<%{%<?"
	// wraps are the ranges of characters that may surround such a word: white
	// space, quotes, brackets.
	wraps = "\t\r  \"\"%%')<<>>[]``{{}}««»»‘‟"
)

// printed reports whether a template or a default printed a user id in place of
// a missing one.
func printed(id string) bool {
	for i := 1; i < len(id); i++ {
		if among(openers, id[i-1:i+1], folded) {
			return true
		}
	}
	core := cut(id, wraps)
	return among(printedWords, "|"+core+"|", folded) || cut(core, "-.00") == "" ||
		// {user_id}, <id>, [object Promise], %ID%: brackets around the whole id
		// and no digit inside. A GUID in braces has digits.
		!has(id, "09") && among("{<(%", id[:1], folded) && among("}>)%", id[len(id)-1:], folded)
}

// How among compares. With folded, a capital letter equals its small letter,
// and [ and ] equal { and }. Each pair differs in one bit; in a list that is
// compared this way, all characters have that bit set.
const (
	exactly = 0
	folded  = 0x20
)

// among reports whether a list holds a part. fold is exactly or folded.
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

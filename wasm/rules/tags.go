package rules

// addTags reads "Free, popular": tags between commas. It trims them and drops
// empty ones. It leaves out a tag that is too long and keeps the others.
func (c *Identify) addTags(v Value) {
	switch v.Kind {
	case Undefined:
		return
	case Null:
		c.TagsGiven = true
		return
	case Text:
	case Array:
		c.leaveOut(reject("tags", CodeArrayRejected, "is an array; send text with commas: tags.join(\", \")."))
		return
	default:
		_, wrong := checkValue("tags", v)
		if wrong == nil {
			wrong = reject("tags", CodeTypeMismatch, "is "+v.Kind.String()+"; send text such as \"Free, popular\".")
		}
		c.leaveOut(wrong)
		return
	}
	c.TagsGiven = true
	start := 0
	for i := 0; i <= len(v.Text); i++ {
		if i < len(v.Text) && v.Text[i] != ',' {
			continue
		}
		tag := trim(v.Text[start:i])
		start = i + 1
		if tag == "" {
			continue
		}
		if tooLong(tag, MaxText) {
			c.leaveOut(reject("tags", CodeValueTooLong, "holds "+quote(tag)+" of more than 255 characters; shorten it."))
			continue
		}
		c.Tags = append(c.Tags, tag)
	}
}

// TagKey returns the key by which tags are matched: they are equal without
// regard to case.
func TagKey(tag string) string { return fold(tag) }

// UniqueTags drops each tag that equals an earlier one without regard to case.
// So the first spelling is kept.
func UniqueTags(tags []string) []string {
	seen := make(map[string]bool, len(tags))
	unique := make([]string, 0, len(tags))
	for _, tag := range tags {
		if key := TagKey(tag); !seen[key] {
			seen[key] = true
			unique = append(unique, tag)
		}
	}
	return unique
}

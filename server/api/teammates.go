package api

import "gist/server/team"

type teammateWire struct {
	ID    team.TeammateID `json:"id"`
	Email string          `json:"email"`
	Name  string          `json:"name"`
}

func teammateOf(t team.Teammate) teammateWire { return teammateWire{t.ID, t.Email, t.Name} }

type teammateAnswer struct {
	Teammate teammateWire `json:"teammate"`
}

type teammatesAnswer struct {
	Teammates []teammateWire `json:"teammates"`
	Pages     pages          `json:"pages"`
}

// teammates lists teammates. It reads all of them: teams are small.
func (c *call) teammates() (*teammatesAnswer, error) {
	p, err := c.paging()
	if err != nil {
		return nil, err
	}
	list, err := c.Teams.Teammates(c.r.Context(), c.workspace.ID)
	if err != nil {
		return nil, err
	}
	answer := teammatesAnswer{Teammates: []teammateWire{}, Pages: c.pages(p, len(list))}
	from := min((p.page-1)*p.perPage, len(list))
	for _, t := range list[from:min(from+p.perPage, len(list))] {
		answer.Teammates = append(answer.Teammates, teammateOf(t))
	}
	return &answer, nil
}

func (c *call) oneTeammate() (*teammateAnswer, error) {
	t, err := c.Teams.Teammate(c.r.Context(), c.workspace.ID, team.TeammateID(c.id))
	return &teammateAnswer{teammateOf(t)}, err
}

package e2e_test

import "regexp"

var appIDs = regexp.MustCompile(`(data-app-id="|app_id:"|gistAppId="|setAppId\(['"])[A-Za-z0-9]{8}`)

// replaceAppID puts another workspace's app id into a page's head.
func replaceAppID(head, appID string) string {
	return appIDs.ReplaceAllString(head, "${1}"+appID)
}

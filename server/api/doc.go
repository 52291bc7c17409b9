// Package api is the REST API of a workspace, spoken to by API key or by the
// dashboard's session, and the dashboard's sign-in.
//
// Every address stands in one table (routes.go), from which both the handlers
// and the OpenAPI description at /api/openapi.json are made, so that they can't
// differ. Handlers decode, call one function of a room, and encode.
//
// It promises that a key or a session reaches its own workspace alone, and
// that a request with a cookie is refused when another site's page made it.
package api

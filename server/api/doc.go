// Package api is the REST API of a workspace, by API key or by sign-in of the
// dashboard, and the sign-in itself.
//
// One table (routes.go) holds all routes. Both the handlers and the OpenAPI
// description at /api/openapi.json are made from it, so that they can't differ.
// A handler decodes, calls one function of another package, and encodes.
//
// A key or a sign-in reaches only its own workspace. A request with a cookie is
// refused when another site's page made it.
package api

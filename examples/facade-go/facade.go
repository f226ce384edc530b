package main

// The public plane of the contract: each operation asks the server that was there before, in that server's own API.

import (
	"bytes"
	"encoding/json"
	"regexp"
	"strings"
)

// The reasons that this server has, with the status that openapi.json gives to each.
var statusOf = map[string]int{
	"malformed": 400, "not-signed-in": 401, "wrong-credentials": 401, "wrong-code": 403, "not-offered": 404,
	"not-found": 404, "already-exists": 409, "sign-in-ended": 410, "password-policy": 422, "too-many-attempts": 429,
}

// A result is an answer with its status, or a refusal with its reason.
type result struct {
	status     int
	answer     map[string]any
	refused    string
	retryAfter string
}

func refuse(reason string) result { return result{status: statusOf[reason], refused: reason} }
func answer(status int, kind string, more map[string]any) result {
	body := map[string]any{"type": kind}
	for name, value := range more {
		body[name] = value
	}
	return result{status: status, answer: body}
}

// The fields of all requests; each operation names those that it knows and those that it needs.
type request struct {
	Identifier, Password, CurrentPassword, NewPassword, Via, Phone, Code string
	bearer, inPath                                                       string
}

type operation struct {
	needs, knows string
	hasBody      bool
	act          func(*sandbox, request) result
}

var service = regexp.MustCompile(`^(cloud|store|messages|calls|mail|contacts|calendar|account-page)$`)

var operations = map[string]operation{
	"POST /accounts":      {"identifier password", "client dateOfBirth", true, createAccount},
	"POST /sign-ins":      {"identifier password client", "service trust trustBrowser", true, startSignIn},
	"POST /sign-in/sends": {"via", "phone device", true, sendCode},
	"POST /sign-in/code":  {"code", "trustBrowser", true, enterCode},
	"PUT /password":       {"currentPassword newPassword", "", true, changePasswordOf},
	"GET /account":        {act: readAccount},
	"GET /services/":      {act: useService},
	"DELETE /session":     {act: signOut},
}

func answerPublic(box *sandbox, method, path, bearer string, raw []byte) result {
	name, inPath := method+" "+path, ""
	if strings.HasPrefix(path, "/services/") {
		name, inPath = method+" /services/", strings.TrimPrefix(path, "/services/")
	}
	found, known := operations[name]
	if !known {
		return refuse("not-offered")
	}
	asked := request{}
	if found.hasBody && !read(raw, found, &asked) {
		return refuse("malformed")
	}
	asked.bearer, asked.inPath = bearer, inPath
	return found.act(box, asked)
}

// read fills the request, where the body has what it needs and nothing that the contract does not know.
func read(raw []byte, wanted operation, asked *request) bool {
	given := map[string]json.RawMessage{}
	if json.Unmarshal(raw, &given) != nil || !eachOnce(raw) {
		return false
	}
	for _, name := range strings.Fields(wanted.needs) {
		if _, there := given[name]; !there {
			return false
		}
	}
	for name, value := range given {
		if !strings.Contains(" "+wanted.needs+" "+wanted.knows+" ", " "+name+" ") || bytes.Equal(value, []byte("null")) {
			return false
		}
	}
	return json.Unmarshal(raw, asked) == nil
}

// eachOnce tells whether no name stands twice in an object.
func eachOnce(raw []byte) bool {
	seen, decoder := map[string]bool{}, json.NewDecoder(bytes.NewReader(raw))
	decoder.Token()
	for decoder.More() {
		name, _ := decoder.Token()
		text, isName := name.(string)
		var value json.RawMessage
		if !isName || seen[text] || decoder.Decode(&value) != nil {
			return false
		}
		seen[text] = true
	}
	return true
}

func createAccount(box *sandbox, asked request) result {
	got := box.server.request("POST /sign-up", fields{"email": asked.Identifier, "password": asked.Password}, nil)
	switch got.answer["error"] {
	case "exists":
		return refuse("already-exists")
	case "weak_password":
		return refuse("password-policy")
	case "no_address":
		return refuse("malformed")
	}
	return answer(201, "account-created", map[string]any{"session": got.cookies["sid"], "scheme": "none"})
}

func startSignIn(box *sandbox, asked request) result {
	got := box.server.request("POST /sign-in", fields{"email": asked.Identifier, "password": asked.Password}, nil)
	if got.status == 401 {
		return refuse("wrong-credentials")
	}
	if pending, waits := got.cookies["pending"]; waits {
		phones := []map[string]string{{"phone": "the-one", "masked": "•••• " + got.answer["phone"]}}
		return answer(200, "code-required", map[string]any{"signIn": pending, "phones": phones})
	}
	return signedIn(got)
}

func signedIn(got reply) result {
	return answer(200, "signed-in", map[string]any{"session": got.cookies["sid"], "trusted": false})
}

func sendCode(box *sandbox, asked request) result {
	if asked.Via != "text" || asked.Phone != "the-one" {
		return refuse("not-found")
	}
	if box.server.request("POST /code", nil, fields{"pending": asked.bearer}).status == 401 {
		return refuse("sign-in-ended")
	}
	return answer(200, "code-sent", map[string]any{"via": "text"})
}

func enterCode(box *sandbox, asked request) result {
	got := box.server.request("POST /code/check", fields{"code": asked.Code}, fields{"pending": asked.bearer})
	switch got.status {
	case 401:
		return refuse("sign-in-ended")
	case 403:
		return refuse("wrong-code")
	case 429:
		locked := refuse("too-many-attempts")
		locked.retryAfter = got.answer["seconds"]
		return locked
	}
	return signedIn(got)
}

func readAccount(box *sandbox, asked request) result {
	got := box.server.request("GET /me", nil, fields{"sid": asked.bearer})
	if got.status == 401 {
		return refuse("not-signed-in")
	}
	scheme := "none"
	if got.answer["phone"] != "" {
		scheme = "two-factor"
	}
	return answer(200, "account", map[string]any{"identifier": got.answer["email"], "scheme": scheme, "fullName": ""})
}

func useService(box *sandbox, asked request) result {
	if !service.MatchString(asked.inPath) {
		return refuse("malformed")
	}
	got := box.server.request("GET /me", nil, fields{"sid": asked.bearer})
	if got.status == 401 {
		return refuse("not-signed-in")
	}
	return answer(200, "service-opened", map[string]any{"service": asked.inPath, "identifier": got.answer["email"]})
}

func changePasswordOf(box *sandbox, asked request) result {
	passwords := fields{"current": asked.CurrentPassword, "next": asked.NewPassword}
	got := box.server.request("POST /password", passwords, fields{"sid": asked.bearer})
	switch got.status {
	case 401:
		return refuse("not-signed-in")
	case 403:
		return refuse("wrong-credentials")
	case 400:
		return refuse("password-policy")
	}
	return answer(200, "password-changed", nil)
}

func signOut(box *sandbox, asked request) result {
	if box.server.request("POST /sign-out", nil, fields{"sid": asked.bearer}).status == 401 {
		return refuse("not-signed-in")
	}
	return answer(200, "signed-out", nil)
}

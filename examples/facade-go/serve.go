package main

// The two planes on two ports of this machine: ASSAY_CONTROL_TOKEN=choose-one go run . 4020 4021

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"os"
	"regexp"
	"strings"
	"sync"
)

//go:embed declaration.json
var declaration json.RawMessage

// A sandbox is a world of its own for one scenario: a server with its own clock, accounts and outbox.
type sandbox struct {
	milliseconds int
	outbox       []map[string]any
	server       *server
}

func newSandbox(now int) *sandbox {
	box := &sandbox{milliseconds: now, outbox: []map[string]any{}}
	box.server = newServer(func() int { return box.milliseconds / 1000 }, func(to, text string) {
		box.outbox = append(box.outbox, map[string]any{
			"id": fmt.Sprint("m", len(box.outbox)), "channel": "text", "to": to, "at": box.milliseconds, "text": text,
			"code": regexp.MustCompile(`\d{6}`).FindString(text),
		})
	})
	return box
}

const begin = 1_500_000_000_000

var sandboxes = map[string]*sandbox{"root": newSandbox(begin)}
var oneAtATime sync.Mutex // What the server that was there before would do by itself.
var inSandbox = regexp.MustCompile(`^(?:/sandboxes/([^/]+))?(/.*)?$`)

func impossible(title string, status int) result {
	return result{status: status, refused: "about:blank", answer: map[string]any{"title": title}}
}

func public(method, path, bearer string, raw []byte) result {
	parts := inSandbox.FindStringSubmatch(path)
	if parts == nil {
		return refuse("malformed")
	}
	if parts[2] == "/.well-known/account-security" {
		return result{status: 200}
	}
	if parts[1] == "" {
		parts[1] = "root"
	}
	box := sandboxes[parts[1]]
	if box == nil {
		return impossible("There is no such sandbox", 404)
	}
	return answerPublic(box, method, parts[2], bearer, raw)
}

type order struct {
	Identifier, Password, Scheme string
	Phones                       []struct {
		Number   string
		Verified *bool
	}
	Devices      []any
	Seconds, Now int
	Parameters   map[string]any
}

func control(method, path, bearer string, raw []byte) result {
	if bearer != os.Getenv("ASSAY_CONTROL_TOKEN") {
		return impossible("The control token is missing or wrong", 401)
	}
	asked := order{Now: begin}
	if len(raw) > 0 && json.Unmarshal(raw, &asked) != nil {
		return impossible("The body is not understood", 400)
	}
	if method+path == "POST/sandboxes" {
		if len(asked.Parameters) > 0 {
			return impossible("no parameter can be set", 409)
		}
		id := token()
		sandboxes[id] = newSandbox(asked.Now)
		return result{status: 201, answer: map[string]any{"sandbox": id, "url": "/sandboxes/" + id}}
	}
	parts := inSandbox.FindStringSubmatch(path)
	if parts == nil {
		return impossible("the control plane has no such operation", 404)
	}
	box := sandboxes[parts[1]]
	switch {
	case box == nil:
		return impossible("There is no such sandbox", 404)
	case method == "DELETE":
		delete(sandboxes, parts[1])
		return result{status: 204}
	case parts[2] == "/accounts":
		return provision(box, asked)
	case parts[2] == "/clock":
		box.milliseconds += 1000 * asked.Seconds
		return answer(200, "clock", map[string]any{"now": box.milliseconds})
	case parts[2] == "/deliveries":
		return answer(200, "deliveries", map[string]any{"deliveries": box.outbox})
	}
	return impossible("the control plane has no such operation", 404)
}

func provision(box *sandbox, asked order) result {
	verified := len(asked.Phones) == 1 && (asked.Phones[0].Verified == nil || *asked.Phones[0].Verified)
	if asked.Scheme == "two-step" || len(asked.Devices) > 0 || len(asked.Phones) > 1 || (asked.Scheme == "two-factor") != verified {
		return impossible("an account has one number, which is the second factor, and no list of devices", 409)
	}
	account := fields{"email": asked.Identifier, "password": asked.Password}
	phones := []map[string]string{}
	if verified {
		account["phone"] = asked.Phones[0].Number
		phones = append(phones, map[string]string{"number": account["phone"], "phone": "the-one"})
	}
	made := box.server.request("POST /sign-up", account, nil)
	if made.status != 200 {
		return impossible("the server refuses that account", 409)
	}
	return answer(201, "provisioned", map[string]any{
		"account": asked.Identifier, "session": made.cookies["sid"], "devices": []any{}, "phones": phones,
	})
}

var thisMachine = regexp.MustCompile(`^(?:127\.0\.0\.1|localhost)(?::\d+)?$`)

// A page in a browser may send requests too, also under a name that was pointed at this machine.
func isFromPage(request *http.Request) bool {
	header := request.Header
	return header.Get("Origin") != "" || header.Get("Sec-Fetch-Site") != "" || !thisMachine.MatchString(request.Host)
}

type act func(method, path, bearer string, raw []byte) result

// answered has the lock for as long as the work takes, also where it panics, and not while a client reads.
func answered(work act, request *http.Request, raw []byte, isRead bool) (done result, media string, text []byte) {
	oneAtATime.Lock()
	defer oneAtATime.Unlock()
	given, _, _ := mime.ParseMediaType(request.Header.Get("Content-Type"))
	bearer := strings.TrimPrefix(request.Header.Get("Authorization"), "Bearer ")
	if isFromPage(request) {
		done = impossible("The facade serves programs of this machine, and no pages", 403)
	} else if done = refuse("malformed"); isRead && (len(raw) == 0 || given == "application/json") {
		done = work(request.Method, request.URL.EscapedPath(), bearer, raw)
	}
	var body any = done.answer
	if done.answer == nil && done.refused == "" {
		body = declaration
	}
	if media = "application/json"; done.refused != "" {
		media = "application/problem+json"
		problem := map[string]any{"type": "urn:assay:refusal:" + done.refused}
		if done.refused == "about:blank" {
			problem = map[string]any{"type": done.refused, "title": done.answer["title"]}
		}
		body = problem
	}
	text, _ = json.Marshal(body)
	return done, media, text
}

func plane(work act) http.HandlerFunc {
	return func(response http.ResponseWriter, request *http.Request) {
		raw, tooLong := io.ReadAll(http.MaxBytesReader(response, request.Body, 1<<20))
		done, media, text := answered(work, request, raw, tooLong == nil)
		if done.retryAfter != "" {
			response.Header().Set("Retry-After", done.retryAfter)
		}
		if done.status != 204 {
			response.Header().Set("Content-Type", media)
		}
		response.WriteHeader(done.status)
		if done.status != 204 {
			response.Write(text)
		}
	}
}

func main() {
	if os.Getenv("ASSAY_CONTROL_TOKEN") == "" {
		fmt.Fprintln(os.Stderr, "Set ASSAY_CONTROL_TOKEN: without it anybody has the control plane.")
		os.Exit(1)
	}
	acts := []act{public, control}
	urls, stopped := []string{}, make(chan error)
	for index, work := range acts {
		listener, err := net.Listen("tcp", "127.0.0.1:"+os.Args[index+1])
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		urls = append(urls, "http://"+listener.Addr().String())
		handler := plane(work)
		go func() { stopped <- http.Serve(listener, handler) }()
	}
	fmt.Println("listens on", strings.Join(urls, " "))
	fmt.Fprintln(os.Stderr, <-stopped)
}

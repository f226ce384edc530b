package main

// A server that was there before: accounts, a second factor by text message, its own API and its own words. It knows
// nothing of assay. The clock and the gateway for text messages are given to it, as a server that is tested has them.

import (
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"math/big"
	"regexp"
)

const (
	codeLifetime = 180
	maxWrong     = 5
	lockTime     = 900
	minPassword  = 8
)

var address = regexp.MustCompile(`^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$`)

type account struct {
	email, password, phone string
	wrong, lockedUntil     int
}

type waitingSignIn struct {
	owner *account
	code  string
	until int
}

type server struct {
	now      func() int
	sendText func(to, text string)
	accounts map[string]*account
	waiting  map[string]*waitingSignIn
	sessions map[string]*account
}

func newServer(now func() int, sendText func(to, text string)) *server {
	return &server{now, sendText, map[string]*account{}, map[string]*waitingSignIn{}, map[string]*account{}}
}

type fields map[string]string

// reply is the status, the answer and the cookies that are set.
type reply struct {
	status          int
	answer, cookies fields
}

// request asks for one page of the server.
func (s *server) request(page string, body, cookies fields) reply {
	signedIn, waiting := s.sessions[cookies["sid"]], s.waiting[cookies["pending"]]
	switch page {
	case "POST /sign-up":
		return s.signUp(body)
	case "POST /sign-in":
		return s.signIn(body)
	case "POST /code":
		if waiting == nil {
			return reply{401, fields{"error": "no_sign_in"}, nil}
		}
		number, _ := rand.Int(rand.Reader, big.NewInt(1_000_000))
		waiting.code, waiting.until = fmt.Sprintf("%06d", number), s.now()+codeLifetime
		s.sendText(waiting.owner.phone, waiting.code+" is your code.")
		return reply{200, nil, nil}
	case "POST /code/check":
		if waiting == nil {
			return reply{401, fields{"error": "no_sign_in"}, nil}
		}
		return s.checkCode(waiting, body["code"], cookies["pending"])
	case "GET /me":
		if signedIn == nil {
			return reply{401, nil, nil}
		}
		return reply{200, fields{"email": signedIn.email, "phone": signedIn.phone}, nil}
	case "POST /password":
		return changePassword(signedIn, body)
	case "POST /sign-out":
		if signedIn == nil {
			return reply{401, nil, nil}
		}
		delete(s.sessions, cookies["sid"])
		return reply{200, nil, nil}
	}
	return reply{404, fields{"error": "no_such_page"}, nil}
}

func (s *server) signUp(body fields) reply {
	email := body["email"]
	if !address.MatchString(email) {
		return reply{400, fields{"error": "no_address"}, nil}
	}
	if s.accounts[email] != nil {
		return reply{409, fields{"error": "exists"}, nil}
	}
	if len([]rune(body["password"])) < minPassword {
		return reply{400, fields{"error": "weak_password"}, nil}
	}
	s.accounts[email] = &account{email: email, password: body["password"], phone: body["phone"]}
	return s.welcome(s.accounts[email])
}

func (s *server) signIn(body fields) reply {
	owner := s.accounts[body["email"]]
	if owner == nil || owner.password != body["password"] {
		return reply{401, fields{"error": "bad_credentials"}, nil}
	}
	if owner.phone == "" {
		return s.welcome(owner)
	}
	pending := token()
	s.waiting[pending] = &waitingSignIn{owner: owner}
	return reply{200, fields{"phone": owner.phone[len(owner.phone)-2:]}, fields{"pending": pending}}
}

func (s *server) checkCode(waiting *waitingSignIn, code, pending string) reply {
	owner := waiting.owner
	if s.now() < owner.lockedUntil {
		return reply{429, fields{"seconds": fmt.Sprint(owner.lockedUntil - s.now())}, nil}
	}
	if waiting.code == "" || code != waiting.code || s.now() >= waiting.until {
		owner.wrong++
		if owner.wrong >= maxWrong {
			owner.wrong, owner.lockedUntil = 0, s.now()+lockTime
		}
		return reply{403, fields{"error": "wrong_code"}, nil}
	}
	owner.wrong = 0
	delete(s.waiting, pending)
	return s.welcome(owner)
}

func changePassword(owner *account, body fields) reply {
	if owner == nil {
		return reply{401, fields{"error": "signed_out"}, nil}
	}
	if owner.password != body["current"] {
		return reply{403, fields{"error": "bad_credentials"}, nil}
	}
	if len([]rune(body["next"])) < minPassword {
		return reply{400, fields{"error": "weak_password"}, nil}
	}
	owner.password = body["next"] // A sign-in that began with the old one goes on: assay finds it.
	return reply{200, nil, nil}
}

func (s *server) welcome(owner *account) reply {
	sid := token()
	s.sessions[sid] = owner
	return reply{200, fields{"welcome": owner.email}, fields{"sid": sid}}
}

func token() string {
	random := make([]byte, 18)
	if _, err := rand.Read(random); err != nil {
		panic(err)
	}
	return base64.RawURLEncoding.EncodeToString(random)
}

@area:sign-in @property
Feature: Sign-in: strange input
  Values that resemble the right value, values of the wrong type and malformed JSON sign nobody in.

  @rule:SIGNIN-02
  Rule: Somebody who knows only the password MUST NOT gain access to the account or its data

    Example: a malformed token of a sign-in is refused
      Then this always holds: "no malformed value is accepted as the token of a sign-in"

  @rule:SIGNIN-03
  Rule: The right code with a wrong password MUST NOT sign anybody in

    Example: a malformed password is refused
      Then this always holds: "no malformed value is accepted as the account password at sign-in"

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    Example: a malformed code is refused
      Then this always holds: "no malformed value is accepted as the sign-in code"

    Example: a malformed value from a counterexample can be replayed
      When this is sent as the sign-in code:
        | full-width signs |  |
      Then no malformed value is accepted

@area:sign-in @property
Feature: Sign-in: simultaneous requests
  Simultaneous entries and refusals end as if they were made one by one.

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    Example: one code entered several times at the same time counts as often as it is entered
      Then this always holds: "entries of one code in one sign-in at the same time have the same effects as one after another"

    Example: the right code sent at the same time as wrong codes does not get around the limit
      Then this always holds: "wrong codes and the right one at the same time have the same effects as one after another"

    Example: simultaneous requests from a counterexample can be replayed
      When these are sent at the same time: "entries of one code in one sign-in"
        | entries  | 2       |
        | going on | 1 2 4 3 |
      Then they have the same effects as one after another

  @rule:SIGNIN-18
  Rule: A sign-in that the owner refuses MUST be blocked

    Example: a code entered while the owner refuses counts as entered either before or after the refusal
      Then this always holds: "entries of a code and a refusal of the request at the same time have the same effects as one after another"

@area:sign-in @property
Feature: Signing in: requests that meet
  A code that is good for one entry is good for one of many that come at the same
  moment too, and a refusal counts before an entry or after it, not in the middle.

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when identifier and password are right

    Example: one code, entered by many at the same moment
      Then it always holds that entries of one code in one sign-in, at the same moment, leave what some order of them leaves

    Example: the right code among wrong ones
      Then it always holds that wrong codes and the right one, at the same moment, leave what some order of them leaves

    Example: a meeting as a counterexample tells it
      When entries of one code in one sign-in meet:
        | entries  | 2       |
        | going on | 1 2 4 3 |
      Then they leave what some order of them leaves

  @rule:SIGNIN-18
  Rule: Refusing the request MUST block that sign-in

    Example: entries at the moment of the refusal
      Then it always holds that entries of a code and a refusal of the request, at the same moment, leave what some order of them leaves

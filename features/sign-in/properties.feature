@area:sign-in @property
Feature: Sign-in: properties of code entry
  Searches over right, wrong, malformed and expired codes in several sign-ins, before and after the lock.

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    Example: in any sequence of right, wrong and malformed codes, no wrong code signs in, and too many lock code entry
      Then this always holds: "a wrong code never signs anybody in, and too many wrong codes lock code entry for the declared time"

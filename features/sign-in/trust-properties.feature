@area:sign-in @property
Feature: Sign-in: properties of trust
  Searches over sign-ins, sign-outs, removals, erasures and password changes on several devices and browsers.

  @rule:SIGNIN-07
  Rule: The service MUST NOT ask for another code on a signed-in device until sign-out, erasure or a password change for security

    Example: in any sequence of signing in, signing out and returning, only a trusted client needs no code
      Then this always holds: "a trusted client is asked for no code until its trust ends, and any other always is"

@area:sign-in @property
Feature: Sign-in: properties of trust
  Searches over sign-ins, sign-outs, removals, erasures and password changes on several devices and browsers.

  @rule:SIGNIN-07
  Rule: A signed-in device MUST NOT be asked for another code until sign-out, erasure or a password change for security reasons

    Example: in any sequence of signing in, signing out and returning, only a trusted client needs no code
      Then this always holds: "a trusted client is not asked for a code until its trust ends, and every other client always is"

@area:codes @property
Feature: Verification codes: simultaneous requests
  Simultaneous requests are counted, and codes are used up, as if the requests were made one by one.

  @rule:CODE-05
  Rule: The service MUST accept a verification code until the end of its lifetime, and MUST refuse it from then on

    Example: a code entered at the same moment as its lifetime ends counts as entered either before or after the end
      Then this always holds: "entries of a code and the end of its lifetime at the same time have the same effects as one after another"

  @rule:CODE-08
  Rule: The service must offer to send the code of a pending sign-in to a trusted phone number instead

    Example: more simultaneous requests than allowed do not get around the limit
      Then this always holds: "requests for a code by text at the same time have the same effects as one after another"

  @rule:CODE-16
  Rule: A trusted device MUST generate codes on demand, even if none was pushed; single use and replacement MUST be as declared

    Example: one generated code entered in several sign-ins at the same time is judged as if entered one by one
      Then this always holds: "entries of one generated code in several sign-ins at the same time have the same effects as one after another"

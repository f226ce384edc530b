@area:codes
Feature: Verification codes: confirming a device in two-step
  In two-step verification a device becomes trusted when its owner enters a short code that the device shows.

  @rule:CODE-04
  Rule: The code that confirms a trusted device in two-step MUST have four digits

    Example: the code shown on the device has four decimal digits and confirms it
      Given Ada has an account with two-step verification
      And Ada is also signed in on an untrusted tablet at version "9.0"
      And Ada has turned on the find service on the tablet
      When Ada asks to confirm the tablet as a trusted device
      Then a code arrives for Ada on the tablet and nowhere else
      And that code has four digits
      And that code consists of decimal digits
      And that code confirms Ada's tablet

    Example: the code for a sign-in has as many digits as the service declares
      Given the service can send codes by text
      And Ada has an account with two-step verification
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by text to "+12025550101"
      Then a code arrives by text at "+12025550101"
      And that code has as many digits as the service declares

    Scenario Outline: the second code shown on a <kind> has four decimal digits too, and confirms it
      Given Ada has an account with two-step verification
      And Ada is also signed in on an untrusted <kind> at version "9.0"
      And Ada has turned on the find service on the <kind>
      And Ada has asked to confirm the <kind> as a trusted device
      When Ada asks to confirm the <kind> as a trusted device
      Then a code arrives for Ada on the <kind> and nowhere else
      And that code has four digits
      And that code consists of decimal digits
      And that code confirms Ada's <kind>

      Examples: kinds of device
        | kind       |
        | phone      |
        | iPod touch |

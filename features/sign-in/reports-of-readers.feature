@area:sign-in
Feature: Sign-in: what users report
  Readers report how their sign-ins went. These scenarios demand nothing; they show what such a reader would see today.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:SIGNIN-31
  Rule: Users report that a watch that received no push was signed in with a code generated on a trusted device

    Scenario Outline: Ada signs in on a <kind> with a generated code while the request on the phone is ignored
      When Ada signs in on a new <kind>
      Then a code is asked for
      And Ada is not signed in on the <kind>
      And Ada can sign in on the <kind> with the code generated on her trusted phone

      Examples: the client of the report
        | kind  |
        | watch |

  @rule:SIGNIN-32
  Rule: Users report that an old TV box asked for the code only after a sign-out and a new sign-in

    Scenario Outline: a sign-in on a <kind> after a sign-out needs a code
      Given Ada is also signed in on an untrusted <kind> at version "<version>"
      And Ada has signed out on the <kind>
      When Ada signs in again on the <kind>
      Then a code is asked for
      And Ada is not signed in on the <kind>

      Examples: the client of the report
        | kind   | version |
        | TV box | 3       |

  @rule:SIGNIN-33
  Rule: Users report that a code that somebody reads out from a trusted device works on a public computer

    Example: a code from a trusted device signs Ada in on a browser at another address
      Given trusted devices can show codes
      And requests now come from the address "203.0.113.7"
      When Ada signs in on a new browser
      Then a code is asked for
      And Ada is not signed in on the browser
      And Ada can sign in on the browser with the code from her trusted phone

  @rule:SIGNIN-34
  Rule: Users report that two devices updated together each waited for a code from the other

    Example: with two sign-ins waiting, neither device gets a request, and the trusted number is offered on both
      Given Ada has no trusted device
      When Ada signs in on a new phone and on a new tablet at the same time
      Then 2 of them are accepted
      And Ada is not signed in on the phone
      And Ada is not signed in on the tablet
      And Ada gets no request on the phone
      And Ada gets no request on the tablet
      And Ada's number "+12025550101" is offered on the phone

    Example: a code sent to the trusted number completes the sign-in on one of the devices
      Given Ada has no trusted device
      And Ada has begun to sign in on a new phone
      And Ada has begun to sign in on a new tablet
      When Ada enters a texted code on the phone
      Then Ada is signed in on the phone
      And Ada's sign-in on the tablet is still waiting

  @rule:SIGNIN-35
  Rule: Users report that one part of the service trusted a device while another part did not

    Example: after Ada signed in on a device, all parts of the service treat it as trusted
      Given Ada has begun to sign in on a new tablet
      When Ada enters a texted code on the tablet
      Then the tablet is one of Ada's trusted devices

    Example: after Ada signed out on a device, all parts of the service treat it as not trusted
      Given Ada has signed in on a new tablet
      When Ada signs out on the tablet
      Then the tablet is not one of Ada's trusted devices

    Example: after Ada removed a device, all parts of the service treat it as not trusted
      Given the service offers the list of devices
      And Ada has signed in on a new tablet
      When Ada removes the tablet
      Then the tablet is not one of Ada's trusted devices

    Example: after Ada chose a required new password, all parts of the service treat her other device as not trusted
      Given the service can require a new password
      And Ada has signed in on a new tablet
      And Ada has been asked for a new password on a new Mac
      And Ada has chosen the required password on the Mac
      And Ada has signed in with a texted code on the Mac
      When Ada signs in again on the tablet
      Then a code is asked for
      And the tablet is not one of Ada's trusted devices

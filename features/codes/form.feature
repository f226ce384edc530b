@area:codes
Feature: Verification codes: their form
  Every code has six decimal digits, however it is delivered.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:CODE-01
  Rule: A two-factor verification code MUST have exactly six digits

    Scenario Outline: a code by <method> has six digits
      Given the service can send codes by <method>
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <method> to "+12025550101"
      Then a code arrives by <method> at "+12025550101"
      And that code has six digits
      And Ada can sign in on the client with that code

      Examples: to a number
        | method |
        | text   |
        | call   |

    Example: a code shown on a trusted device has six digits
      Given trusted devices can show codes
      And Ada has begun to sign in on a new client
      And Ada has the code from her trusted phone
      When Ada enters that code on the client
      Then Ada is signed in on the client
      And that code has six digits

    Example: a code generated on a trusted device has six digits
      Given trusted devices can generate codes
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted phone
      Then it is accepted
      And that code has six digits
      And Ada can sign in on the client with that code

    Example: a code generated on a trusted Mac has six digits
      Given trusted devices can generate codes
      And Ada also has a trusted Mac
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted Mac
      Then it is accepted
      And that code has six digits
      And Ada can sign in on the client with that code

    Scenario Outline: a code by <method> for an added number has six digits
      Given the service lets people add and remove trusted numbers
      And the service can send codes by <method>
      When Ada adds the number "+12025550144" by <method>
      Then a code arrives by <method> at "+12025550144"
      And that code has six digits
      And that code verifies Ada's number "+12025550144"

      Examples: as the user chooses
        | method |
        | text   |
        | call   |

    Example: a code for a forgotten password has six digits
      Given the service lets people reset a forgotten password with a code
      When Ada reports the account password as forgotten
      Then a code for the forgotten password arrives as declared at "+12025550101"
      And that code has six digits

    Example: a code for the number given at enrolment has six digits
      Given the service lets people turn two-factor authentication on
      And Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has begun enrolment on the phone
      When Ada enters the number "+12025550144" during enrolment, to be verified by text
      Then a code arrives by text at "+12025550144"
      And that code has six digits

  @rule:CODE-02
  Rule: A two-factor verification code MUST consist of decimal digits only

    Scenario Outline: a code by <method> has decimal digits only
      Given the service can send codes by <method>
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by <method> to "+12025550101"
      Then a code arrives by <method> at "+12025550101"
      And that code consists of decimal digits
      And Ada can sign in on the client with that code

      Examples: to a number
        | method |
        | text   |
        | call   |

    Example: a code shown on a trusted device has decimal digits only
      Given trusted devices can show codes
      And Ada has begun to sign in on a new client
      And Ada has the code from her trusted phone
      When Ada enters that code on the client
      Then Ada is signed in on the client
      And that code consists of decimal digits

    Example: a code generated on a trusted device has decimal digits only
      Given trusted devices can generate codes
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted phone
      Then it is accepted
      And that code consists of decimal digits
      And Ada can sign in on the client with that code

    Example: a code generated on a trusted Mac has decimal digits only
      Given trusted devices can generate codes
      And Ada also has a trusted Mac
      And Ada has begun to sign in on a new client
      When Ada generates a code on her trusted Mac
      Then it is accepted
      And that code consists of decimal digits
      And Ada can sign in on the client with that code

    Scenario Outline: a code by <method> for an added number has decimal digits only
      Given the service lets people add and remove trusted numbers
      And the service can send codes by <method>
      When Ada adds the number "+12025550144" by <method>
      Then a code arrives by <method> at "+12025550144"
      And that code consists of decimal digits
      And that code verifies Ada's number "+12025550144"

      Examples: as the user chooses
        | method |
        | text   |
        | call   |

    Example: a code for a forgotten password has decimal digits only
      Given the service lets people reset a forgotten password with a code
      When Ada reports the account password as forgotten
      Then a code for the forgotten password arrives as declared at "+12025550101"
      And that code consists of decimal digits

    Example: a code for the number given at enrolment has decimal digits only
      Given the service lets people turn two-factor authentication on
      And Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has begun enrolment on the phone
      When Ada enters the number "+12025550144" during enrolment, to be verified by text
      Then a code arrives by text at "+12025550144"
      And that code consists of decimal digits

  @rule:CODE-17
  Rule: The service MUST NOT accept a device passcode as a verification code

    Scenario Outline: the passcode of Ada's device is refused as the code on a <kind>
      Given Ada's device passcode is "271828"
      And Ada has begun to sign in on a new <kind>
      When Ada enters "271828" on the <kind>
      Then it is refused
      And nothing changed
      And Ada can sign in on the <kind> with a texted code

      Examples: kinds of client
        | kind    |
        | tablet  |
        | phone   |
        | Mac     |
        | PC      |
        | browser |

    Scenario Outline: the passcode of Ada's device does not verify a number added by <method>
      Given the service lets people add and remove trusted numbers
      And the service can send codes by <method>
      And Ada's device passcode is "271828"
      And Ada has added the number "+12025550144" by <method>
      When Ada verifies the number "+12025550144" with <code>
      Then it is refused
      And nothing changed
      And the code sent to "+12025550144" verifies Ada's number "+12025550144"

      Examples: as the user chooses
        | method | code     |
        | text   | "271828" |
        | call   | "271828" |

    Example: the passcode of Ada's device does not reset a forgotten password
      Given the service lets people reset a forgotten password with a code
      And Ada's device passcode is "271828"
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with "271828"
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

    Scenario Outline: the passcode of Ada's device, appended to the password, does not sign her in on an old <kind>
      Given the service knows clients without a place for a code
      And Ada's device passcode is "271828"
      And Ada uses a new <kind> at version "<version>"
      And Ada has begun to sign in again on the <kind>
      When Ada signs in on the <kind> with the password followed by "271828"
      Then it is refused
      And Ada is not signed in on the <kind>

      Examples: clients with old software
        | kind   | version |
        | TV box | 3       |
        | tablet | 8.4     |
        | Mac    | 10.10   |

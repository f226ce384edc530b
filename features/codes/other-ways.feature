@area:codes
Feature: Verification codes: by call and by email
  A code by call or by email has the same form, lifetime and limits as a code by text message.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:CODE-01
  Rule: A two-factor verification code MUST have exactly six digits

    Example: a mailed code has six digits
      Given the service can send codes by email
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by email
      Then a code arrives by email at Ada's address and nowhere else
      And that code has six digits
      And Ada can sign in on the client with that code

  @rule:CODE-02
  Rule: A two-factor verification code MUST consist of decimal digits only

    Example: a mailed code has decimal digits only
      Given the service can send codes by email
      And Ada has begun to sign in on a new client
      When Ada asks on the client for a code by email
      Then a code arrives by email at Ada's address and nowhere else
      And that code consists of decimal digits
      And Ada can sign in on the client with that code

  @rule:CODE-03
  Rule: The service MUST NOT accept a code of five or seven digits, or a code with a character that is not a digit

    Scenario Outline: the right code by <way> <flaw> is refused
      Given the service can send codes by <way>
      And Ada has been sent a code by <way> for a new client
      When Ada enters that code <flaw> on the client
      Then it is refused
      And nothing changed
      And Ada can sign in on the client with that code

      Examples: not the code
        | way   | flaw                             |
        | call  | without its last digit           |
        | call  | with another digit at its end    |
        | call  | with a letter for its last digit |
        | email | without its first digit          |
        | email | without its last digit           |
        | email | with another digit at its end    |
        | email | with a zero before it            |
        | email | with a letter for its last digit |

  @rule:CODE-05
  Rule: The service MUST accept a verification code until the end of its lifetime, and MUST refuse it from then on

    Scenario Outline: Ada <outcome> with a code by <way> <edge> the end of its lifetime
      Given the service can send codes by <way>
      And a pending sign-in lasts as long as a code
      And Ada has been sent a code by <way> for a new client
      And it is <edge> the end of the lifetime of a code
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the end
        | way   | edge        | outcome          |
        | call  | just before | is signed in     |
        | call  | at          | is not signed in |
        | email | just before | is signed in     |
        | email | at          | is not signed in |

    Scenario Outline: a used code by <way> is refused in a later sign-in
      Given the service can send codes by <way>
      And the service declares "code.single_use" as "true"
      And Ada has been sent a code by <way> for a new client
      And Ada has entered that code on the client
      And Ada has begun to sign in on a new client
      When Ada enters that code on the client
      Then Ada is not signed in on the client

      Examples:
        | way   |
        | call  |
        | email |

    Scenario Outline: a code by <way> entered twice at the same time is accepted once
      Given the service can send codes by <way>
      And Ada has been sent a code by <way> for a new client
      When Ada enters that code 2 times at the same time on the client
      Then 1 of them is accepted

      Examples: by each way
        | way   |
        | call  |
        | email |

    Scenario Outline: where a new code is declared to <supersede> the earlier code, Ada <outcome> with the earlier code by <way>
      Given the service can send codes by <way>
      And the service declares "code.supersede" as "<supersede>"
      And Ada has been sent a code by <way> for a new client
      And Ada has been sent a code by <way> for the client
      When Ada enters the earlier code on the client
      Then Ada <outcome> on the client

      Examples: as declared
        | way   | supersede | outcome          |
        | call  | replace   | is not signed in |
        | call  | keep      | is signed in     |
        | email | replace   | is not signed in |
        | email | keep      | is signed in     |

@area:sign-in
Feature: Sign-in: codes by call and by email
  A code by call or by email completes only the sign-in that it was sent for, and has the same limit of wrong codes.

  Background:
    Given Ada has an account with a second factor

  @rule:SIGNIN-28
  Rule: A code MUST sign its owner in only on the device that it is entered on, not on another device that waits at the same time

    Scenario Outline: where a code is declared to belong to the <binding>, Ada <outcome> with the code by <way> of another sign-in
      Given the service can send codes by <way>
      And the service declares "code.binding" as "<binding>"
      And Ada has been sent a code by <way> for a new client
      And Ada has begun to sign in on a new client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: as declared
        | way   | binding | outcome          |
        | call  | sign-in | is not signed in |
        | call  | account | is signed in     |
        | email | sign-in | is not signed in |
        | email | account | is signed in     |

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    The limit and the lock that the service declares for wrong codes are tested here too.

    Scenario Outline: Ada <outcome> with a code by <way> after <wrong>
      Given the service can send codes by <way>
      And Ada has been sent a code by <way> for a new client
      And Ada has entered <wrong> on the client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | way   | wrong                                  | outcome          |
        | call  | all but one of the allowed wrong codes | is signed in     |
        | call  | the maximum number of wrong codes      | is not signed in |
        | email | all but one of the allowed wrong codes | is signed in     |
        | email | the maximum number of wrong codes      | is not signed in |

    Scenario Outline: Ada <outcome> with a code by <way> <edge> the end of the lock on codes
      Given the service can send codes by <way>
      And the service declares "code.attempts_scope" as "account"
      And Ada has entered the maximum number of wrong codes on a new client
      And it is <edge> the end of the lock on codes
      And Ada has been sent a code by <way> for a new client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the end
        | way   | edge        | outcome          |
        | call  | just before | is not signed in |
        | call  | at          | is signed in     |
        | email | just before | is not signed in |
        | email | at          | is signed in     |

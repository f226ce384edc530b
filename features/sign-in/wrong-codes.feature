@area:sign-in @edition:2fa-2017 @edition:2fa-2018
Feature: Sign-in: wrong codes
  No document says how many wrong codes may be entered. A service that counts them declares the limit,
  what they are counted for and what follows, and it does what it declares.

  Background:
    Given the service offers two-factor authentication
    And Ada has an account with two-factor authentication

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    The limit and the lock that the service declares for wrong codes are tested here too.

    Scenario Outline: Ada <outcome> with the right code after <wrong>
      Given Ada has been texted a code for a new client
      And Ada has entered <wrong> on the client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                  | outcome          |
        | all but one of the allowed wrong codes | is signed in     |
        | the maximum number of wrong codes      | is not signed in |

    Scenario Outline: after <wrong> at the same time, Ada <outcome> with the right code
      Given Ada has been texted a code for a new client
      When Ada enters <wrong> at the same time on the client
      Then none of them is accepted
      And Ada <outcome> on the client with that code

      Examples: around the limit
        | wrong                                  | outcome        |
        | all but one of the allowed wrong codes | can sign in    |
        | the maximum number of wrong codes      | cannot sign in |

    Example: a right code resets the count of wrong codes
      Given Ada has been texted a code for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      And Ada has entered that code on the client
      And Ada has been texted a code for a new client
      And Ada has entered all but one of the allowed wrong codes on the client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Scenario Outline: where the service counts wrong codes per account, Ada <outcome> after <wrong> in one sign-in and one in the next
      Given the service declares "code.attempts_scope" as "account"
      And Ada has entered <wrong> on a new client
      And Ada has been texted a code for a new client
      And Ada has entered 1 wrong code on the client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                  | outcome          |
        | all but two of the allowed wrong codes | is signed in     |
        | all but one of the allowed wrong codes | is not signed in |

    Scenario Outline: where the service counts wrong codes per <scope>, Ada <outcome> after <wrong>, a new code and one more wrong code
      Given the service declares "code.attempts_scope" as "<scope>"
      And Ada has entered <wrong> on a new client
      And Ada has been texted a code for the client
      And Ada has entered 1 wrong code on the client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | scope   | wrong                                  | outcome          |
        | account | all but two of the allowed wrong codes | is signed in     |
        | account | all but one of the allowed wrong codes | is not signed in |
        | sign-in | all but two of the allowed wrong codes | is signed in     |
        | sign-in | all but one of the allowed wrong codes | is not signed in |

    Example: where the service counts wrong codes per sign-in, a new sign-in resets the count
      Given the service declares "code.attempts_scope" as "sign-in"
      And Ada has entered the maximum number of wrong codes on a new client
      And Ada has been texted a code for a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Example: where the service counts wrong codes per code, a new code resets the count
      Given the service can send codes by text
      And the service declares "code.attempts_scope" as "code"
      And Ada has entered the maximum number of wrong codes on a new client
      And Ada has been texted a code for the client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Scenario Outline: where the service counts wrong codes per account, Ada <outcome> <edge> the end of the lock
      Given the service declares "code.attempts_scope" as "account"
      And Ada has entered the maximum number of wrong codes on a new client
      And it is <edge> the end of the lock on codes
      And Ada has been texted a code for a new client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the end
        | edge        | outcome          |
        | just before | is not signed in |
        | at          | is signed in     |

    Example: Ben's wrong codes are not counted for Ada
      Given Ben has an account with two-factor authentication
      And Ben has entered the maximum number of wrong codes on a new client
      And Ada has been texted a code for a new client
      When Ada enters that code on the client
      Then Ada is signed in on the client

    Scenario Outline: where malformed codes <count> as failed attempts, Ada <outcome> after the maximum number of them
      Given malformed codes <count> as failed attempts
      And Ada has been texted a code for a new client
      And Ada has entered the maximum number of malformed codes on the client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: as declared
        | count        | outcome          |
        | count        | is not signed in |
        | do not count | is signed in     |

    Scenario Outline: where a code is declared to belong to the <binding>, a code texted to somebody else is refused
      Given the service can send codes by text
      And the service declares "code.binding" as "<binding>"
      And Ben has an account with two-factor authentication
      And Ben has begun to sign in on a new client
      And Ada has been texted a code for a new client
      When Ben enters that code on the client
      Then Ben is not signed in on the client

      Examples: as declared
        | binding |
        | sign-in |
        | account |

@area:security-questions
Feature: Security questions while two-factor is on
  With two-factor on, security questions are neither needed nor enough.

  @rule:QUESTIONS-01
  Rule: The service MUST NOT require the owner to choose security questions in order to use two-factor

    Scenario Outline: an owner with <before> on file enrols on a <kind> without choosing security questions
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted <kind> at the minimum version
      And Ada's <before> is "<value>"
      When Ada enrols on the <kind>, giving the number "+12025550101" and no new security questions
      Then it is accepted
      And two-factor authentication is on for Ada
      And Ada is asked for a code on a new client

      Examples: no questions, or old ones
        | before           | value      | kind  |
        | date of birth    | 1980-02-28 | phone |
        | security answers | Rex        | phone |
        | date of birth    | 1980-02-28 | Mac   |

    Example: after an enrolment without security questions, a code completes the next sign-in
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada has enrolled on the phone, giving the number "+12025550101"
      And Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada is signed in on the client

  @rule:QUESTIONS-02
  Rule: While two-factor is on, sign-in and account management MUST NOT ask for security answers

    Example: a sign-in with two-factor on asks for a code and not for security answers
      Given Ada has an account with two-factor authentication
      And Ada's security answers are "Rex"
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client

    Example: a code completes a sign-in with two-factor on, without security answers
      Given Ada has an account with two-factor authentication
      And Ada's security answers are "Rex"
      And Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada is signed in on the client

    Example: Ada adds a number without giving security answers
      Given the service lets people add and remove trusted numbers
      And Ada has an account with two-factor authentication
      And Ada's security answers are "Rex"
      When Ada adds and verifies the number "+12025550144"
      Then it is accepted
      And Ada's number "+12025550144" is trusted

    Example: Ada removes a device without giving security answers
      Given the service offers the list of devices
      And Ada has an account with two-factor authentication
      And Ada's security answers are "Rex"
      And Ada also has a trusted tablet
      When Ada removes her trusted tablet
      Then it is accepted
      And Ada finds her trusted tablet not listed

    Scenario Outline: Ada can <operate> without giving security answers
      Given Ada has an account with two-factor authentication
      And Ada's security answers are "Rex"
      And Ada has signed in on a new browser
      When Ada tries to <operate> on the browser
      Then it is accepted

      Examples: what is done on the account page
        | operate                           |
        | read the account data             |
        | edit the account data             |
        | remove a trusted number           |
        | read the list of devices          |
        | generate an app-specific password |
        | revoke all app-specific passwords |
        | change the account password       |

    Example: Ada signs in again on a trusted browser without giving security answers
      Given Ada has an account with two-factor authentication
      And Ada's security answers are "Rex"
      And Ada has signed in on a new browser and trusts it
      When Ada signs in again on the browser
      Then no code is asked for
      And Ada is signed in on the browser

    Example: Ada signs in on a client with old software without giving security answers
      Given the service knows clients without a place for a code
      And Ada has an account with two-factor authentication
      And Ada's security answers are "Rex"
      When Ada signs in on a new third-generation TV box with the password followed by the code generated on her trusted phone
      Then it is accepted
      And Ada is signed in on the third-generation TV box

    Example: a sign-in does not ask for the security answers that are kept after an enrolment
      Given Ada has an account without a second factor
      And Ada is also signed in on an untrusted phone at the minimum version
      And Ada's security answers are "Rex"
      And Ada has enrolled on the phone, giving the number "+12025550101"
      When Ada signs in on a new client
      Then a code is asked for

  @rule:QUESTIONS-03
  Rule: Right security answers MUST NOT replace a code while two-factor is on

    Example: Ada cannot offer security answers in place of the code
      Given Ada has an account with two-factor authentication
      And Ada's security answers are "Rex"
      And Ada has begun to sign in on a new client
      When Ada offers the security answers in place of the code on the client
      Then it is refused
      And Ada is not signed in on the client

    Example: right security answers do not replace the code that was asked for
      Given Ada has an account with two-factor authentication
      And Ada's security answers are "Rex"
      And Ada has begun to sign in on a new client
      When Ada gives the right security answers on the client
      Then it is refused
      And Ada is not signed in on the client

    Example: the code that was asked for is accepted
      Given Ada has an account with two-factor authentication
      And Ada's security answers are "Rex"
      And Ada has begun to sign in on a new client
      When Ada enters a texted code on the client
      Then it is accepted
      And Ada is signed in on the client

    Example: a security answer in place of the code does not reset a forgotten password
      Given the service lets people reset a forgotten password with a code
      And Ada has an account with two-factor authentication
      And Ada's security answers are "Rex"
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with "Rex"
      Then it is refused
      And Ada's old password works
      And Ada's new password does not work

    Scenario Outline: a security answer in place of the code does not verify an added number
      Given the service lets people add and remove trusted numbers
      And Ada has an account with two-factor authentication
      And Ada's security answers are "Rex"
      And Ada has added the number "+12025550144" by text
      When Ada verifies the number "+12025550144" with <code>
      Then it is refused

      Examples: no code
        | code  |
        | "Rex" |

    Scenario Outline: a security answer appended to the password does not sign Ada in on an old <kind>
      Given the service knows clients without a place for a code
      And Ada has an account with two-factor authentication
      And Ada's security answers are "290280"
      And Ada uses a new <kind> at version "<version>"
      And Ada has begun to sign in again on the <kind>
      When Ada signs in on the <kind> with the password followed by "290280"
      Then it is refused
      And Ada is not signed in on the <kind>

      Examples: a client with old software
        | kind   | version |
        | TV box | 3       |

  @rule:PASSWORD-08
  Rule: The service MAY require a new password for security reasons

    Example: Ada must choose a new password after she has given her security answers
      Given the service declares "questions.asked_at" as "account-page"
      And Ada has an account without a second factor
      And Ada's security answers are "Rex"
      And the service has required a new password from Ada
      And Ada has begun to sign in on a new client
      When Ada gives the right security answers on the client
      Then a new password is asked for
      And Ada is not signed in on the client

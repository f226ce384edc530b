@area:security-questions
Feature: Security questions once the second factor is off
  After two-factor is turned off, only the password and the security questions protect the account.
  New questions are created on the way, and the account page asks them.

  @rule:QUESTIONS-07
  Rule: After two-factor was turned off, the account MUST be protected by password and security questions alone

    Example: after two-factor was turned off, the account page asks the new security questions
      Given Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And Ada has turned two-factor authentication off
      When Ada signs in on a new client
      Then the security questions are asked
      And Ada can open the account page with the right security answers
      And Ada cannot open the account page with the wrong security answers

    Example: after two-factor was turned off, a wrong password is refused
      Given Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And Ada has turned two-factor authentication off
      When Ada signs in on a new client with a wrong password
      Then it is refused
      And Ada is not signed in on the client

    Example: before two-factor is turned off, a sign-in asks for a code
      Given Ada has an account with two-factor authentication
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client

    Example: the account page asks the new security questions a month after two-factor was turned off
      Given Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And Ada has turned two-factor authentication off
      And 30 days have passed
      When Ada signs in on a new client
      Then the security questions are asked

    Scenario Outline: after two-factor was turned off, a sign-in with <which> security answers is refused
      Given Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And Ada has turned two-factor authentication off
      And Ada has begun to sign in on a new client
      When Ada gives the <which> security answers on the client
      Then it is refused
      And Ada is not signed in on the client

      Examples: not all right
        | which        |
        | partly right |

    Scenario Outline: after two-factor was turned off and wrong answers <wrong> times, the right answers are <verdict>
      Given Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And Ada has turned two-factor authentication off
      And Ada has given wrong security answers <wrong> times, each time at a new sign-in
      And Ada has begun to sign in on a new client
      When Ada gives the right security answers on the client
      Then it is <verdict>

      Examples: around the limit
        | wrong                                | verdict  |
        | one fewer than the maximum number of | accepted |
        | the maximum number of                | refused  |

    Scenario Outline: after two-factor was turned off, Ada cannot <operate> with a sign-in to "<service>"
      Given the account gives access to services besides the account page
      And Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And Ada holds an app-specific password for "Mail"
      And Ada has turned two-factor authentication off
      And Ada signs in to "<service>" on a new browser
      When Ada tries to <operate> on the browser
      Then it is refused
      And nothing changed

      Examples: what is done on the account page
        | service  | operate                                   |
        | store    | read the account data                     |
        | messages | edit the account data                     |
        | calls    | create a mail address                     |
        | mail     | change the account password               |
        | cloud    | read the numbers on file                  |
        | store    | add a trusted number                      |
        | messages | have another code sent to an added number |
        | calls    | verify an added number                    |
        | mail     | remove a trusted number                   |
        | cloud    | read the list of devices                  |
        | store    | read the details of a device              |
        | calls    | read the list of sessions                 |
        | mail     | end all other sessions                    |
        | cloud    | add an authenticator app                  |
        | store    | generate recovery codes                   |
        | store    | revoke all app-specific passwords         |

  @rule:QUESTIONS-08
  Rule: Turning two-factor off MUST require new security questions

    Example: two-factor stays on when Ada chooses no new security questions
      Given Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      When Ada tries to turn two-factor authentication off with only the date of birth
      Then two-factor authentication is on for Ada
      And nothing changed
      And Ada is asked for a code on a new client

    Example: two-factor is turned off when Ada chooses new security questions
      Given Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      When Ada turns two-factor authentication off
      Then it is accepted
      And two-factor authentication is off for Ada
      And security questions are on file for Ada

    Example: the new security answers are accepted, and the old ones are refused
      Given Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      When Ada turns two-factor authentication off
      Then it is accepted
      And Ada can open the account page with the new security answers
      And Ada cannot open the account page with the old security answers

    Example: in a browser, two-factor stays on when Ada chooses no new security questions
      Given Ada has an account with two-factor authentication
      And Ada's date of birth is "1980-02-28"
      And Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada tries to turn two-factor authentication off with only the date of birth
      Then two-factor authentication is on for Ada
      And nothing changed

  @rule:QUESTIONS-09
  Rule: After two-step was turned off, the account page MUST ask for the security questions as well as the password

    Example: after two-step was turned off, the password alone does not give access to the account page
      Given Ada has an account with two-step verification
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      And Ada has turned two-step verification off
      When Ada signs in on a new client
      Then the security questions are asked
      And Ada is not signed in on the client

    Scenario Outline: after two-step was turned off, a sign-in with <which> security answers is <verdict>
      Given Ada has an account with two-step verification
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex, Oslo"
      And Ada has turned two-step verification off
      And Ada has begun to sign in on a new client
      When Ada gives the <which> security answers on the client
      Then it is <verdict>
      And Ada <is> signed in on the client

      Examples: all right, or not
        | which        | verdict  | is     |
        | right        | accepted | is     |
        | partly right | refused  | is not |
        | wrong        | refused  | is not |

    Example: after two-step was turned off, a sign-in to the cloud gives no access to the account page
      Given the account gives access to services besides the account page
      And Ada has an account with two-step verification
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      And Ada has turned two-step verification off
      When Ada signs in to "cloud" on a new client
      Then no code is asked for
      And Ada can use "cloud" on the client
      And Ada cannot use "account-page" on the client

    Example: after two-step was turned off, a sign-in with a wrong password is refused
      Given Ada has an account with two-step verification
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      And Ada has turned two-step verification off
      When Ada signs in on a new client with a wrong password
      Then it is refused
      And Ada is not signed in on the client

    Scenario Outline: after two-step was turned off, Ada cannot <operate> with a sign-in to "<service>"
      Given the account gives access to services besides the account page
      And Ada has an account with two-step verification
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      And Ada has turned two-step verification off
      And Ada signs in to "<service>" on a new browser
      When Ada tries to <operate> on the browser
      Then it is refused
      And nothing changed

      Examples: what is done on the account page
        | service  | operate                                   |
        | cloud    | read the account data                     |
        | mail     | read the account data                     |
        | cloud    | edit the account data                     |
        | cloud    | create a mail address                     |
        | mail     | create a mail address                     |
        | cloud    | change the account password               |
        | cloud    | read the numbers on file                  |
        | cloud    | add a trusted number                      |
        | cloud    | have another code sent to an added number |
        | cloud    | verify an added number                    |
        | cloud    | read the list of devices                  |
        | cloud    | read the details of a device              |
        | cloud    | remove a device                           |
        | store    | read the account data                     |
        | messages | edit the account data                     |
        | calls    | create a mail address                     |
        | mail     | change the account password               |
        | store    | add a trusted number                      |
        | messages | have another code sent to an added number |
        | calls    | verify an added number                    |
        | mail     | remove a trusted number                   |
        | cloud    | remove a trusted number                   |
        | store    | read the details of a device              |
        | messages | remove a device                           |
        | calls    | start turning two-step on                 |
        | cloud    | start turning two-step on                 |
        | mail     | activate two-step                         |
        | cloud    | activate two-step                         |
        | cloud    | read the list of sessions                 |
        | store    | end all other sessions                    |
        | cloud    | end all other sessions                    |
        | messages | add an authenticator app                  |
        | cloud    | add an authenticator app                  |
        | calls    | generate recovery codes                   |
        | cloud    | generate recovery codes                   |

    Scenario Outline: after two-step was turned off, Ada cannot <operate> of before with a sign-in to "<service>"
      Given the account gives access to services besides the account page
      And Ada has an account with two-step verification
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      And Ada holds an app-specific password for "Mail"
      And Ada has turned two-step verification off
      And Ada signs in to "<service>" on a new browser
      When Ada tries to <operate> on the browser
      Then it is refused
      And nothing changed

      Examples: app-specific passwords
        | service  | operate                                    |
        | store    | revoke all app-specific passwords          |
        | cloud    | revoke all app-specific passwords          |
        | messages | revoke an app-specific password            |
        | mail     | revoke an app-specific password            |
        | calls    | read the history of app-specific passwords |
        | store    | read the history of app-specific passwords |

    Example: after two-step was turned off, the account page asks for the security questions at each sign-in
      Given Ada has an account with two-step verification
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      And Ada has turned two-step verification off
      And Ada has begun to sign in on a new client
      And Ada gives the right security answers on the client
      When Ada signs in again on the client
      Then the security questions are asked

    Example: a month after two-step was turned off, the account page still asks for the security questions
      Given Ada has an account with two-step verification
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      And Ada has turned two-step verification off
      And 30 days have passed
      When Ada signs in on a new client
      Then the security questions are asked

    Example: after two-step was turned off, the account page asks for the security questions on Ada's trusted phone too
      Given Ada has an account with two-step verification
      And Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      And Ada has turned two-step verification off
      When Ada signs in again on her trusted phone
      Then the security questions are asked

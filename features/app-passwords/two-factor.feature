@area:app-passwords
Feature: App-specific passwords: with two-factor authentication
  A program of another maker has no field for a verification code. With two-factor authentication on
  it needs an app-specific password; the account password is refused.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:APPPW-01
  Rule: With two-factor on, a third-party mail, contacts or calendar program MUST sign in with an app-specific password

    Scenario Outline: a program signs in to "<service>" with an app-specific password
      Given Ada holds an app-specific password for "Organiser"
      When "Organiser" signs in to "<service>" as Ada with the app-specific password for "Organiser"
      Then it is accepted
      And "Organiser" can read Ada's "<service>"

      Examples: what programs are for
        | service  |
        | mail     |
        | contacts |
        | calendar |

    Scenario Outline: a program cannot sign in to "<service>" with a password that was never generated
      Given Ada holds an app-specific password for "Organiser"
      When "Organiser" signs in to "<service>" as Ada with the app-specific password for "Organiser" with its last character changed
      Then it is refused
      And nothing changed

      Examples: what programs are for
        | service  |
        | mail     |
        | contacts |
        | calendar |

  @rule:APPPW-02
  Rule: With two-factor on, a third-party program MUST NOT sign in with the account password; wrong ones MUST be limited as declared

    Scenario Outline: a program cannot sign in to "<service>" with the account password
      Given Ada holds an app-specific password for "Organiser"
      When "Organiser" signs in to "<service>" as Ada with the account password
      Then it is refused
      And nothing changed
      And nothing was sent
      And Ada's app-specific password for "Organiser" gives access to "<service>"

      Examples: what programs are for
        | service  |
        | mail     |
        | contacts |
        | calendar |

    @declared:apppw.enforced_from
    Scenario Outline: a program cannot sign in with the account password, although <although>
      Given <given>
      When "Mail" signs in to "mail" as Ada with the account password
      Then it is refused
      And nothing changed

      Examples: the day is about two-step alone
        | although                                                      | given                                                |
        | programs need no app-specific password with two-step          | the service declares "apppw.enforced_from" as "none" |
        | the day from which they need one with two-step is still to come | today is 2017-06-01                                  |

    @declared:apppw.required_for
    Scenario Outline: where <accounts> accounts are declared to need app-specific passwords, a program's sign-in with the password of one without a second factor is <verdict>
      Given the service declares "apppw.required_for" as "<accounts>"
      And the service already requires app-specific passwords
      And Ben has an account without a second factor
      When "Mail" signs in to "mail" as Ben with the account password
      Then it is <verdict>

      Examples: as declared
        | accounts      | verdict  |
        | second-factor | accepted |
        | all           | refused  |

    Example: on a client that can ask for a code, Ada is asked for one after the account password
      When Ada signs in on a new client
      Then a code is asked for

    @declared:apppw.attempts
    Scenario Outline: after <wrong> in a row from a program, the right app-specific password is <verdict>
      Given Ada holds an app-specific password for "Organiser"
      And "Organiser" has offered <wrong> as Ada
      When "Organiser" signs in to "mail" as Ada with the app-specific password for "Organiser"
      Then it is <verdict>

      Examples: around the limit
        | wrong                                      | verdict  |
        | all but one of the allowed wrong passwords | accepted |
        | the maximum number of wrong passwords      | refused  |

    @declared:apppw.attempts
    Example: the right app-specific password resets the count of wrong passwords from programs
      Given Ada holds an app-specific password for "Organiser"
      And "Organiser" has offered all but one of the allowed wrong passwords as Ada
      And "Organiser" is signed in to "mail" as Ada
      And "Organiser" has offered all but one of the allowed wrong passwords as Ada
      When "Organiser" signs in to "mail" as Ada with the app-specific password for "Organiser"
      Then it is accepted

    @declared:apppw.lock_time
    Scenario Outline: the right app-specific password is <verdict> <edge> the end of the lock on programs
      Given Ada holds an app-specific password for "Organiser"
      And "Organiser" has offered the maximum number of wrong passwords as Ada
      And it is <edge> the end of the lock on programs
      When "Organiser" signs in to "mail" as Ada with the app-specific password for "Organiser"
      Then it is <verdict>

      Examples: around the end
        | edge        | verdict  |
        | just before | refused  |
        | at          | accepted |

    @declared:apppw.attempts
    Example: wrong passwords from a program do not stop Ada from signing in on a client
      Given Ada holds an app-specific password for "Organiser"
      And "Organiser" has offered the maximum number of wrong passwords as Ada
      When Ada signs in on a new client
      Then a code is asked for

    Example: a program cannot sign in with the account password after Ada revoked all app-specific passwords
      Given Ada holds an app-specific password for "Organiser"
      And Ada revokes all app-specific passwords
      When "Organiser" signs in to "mail" as Ada with the account password
      Then it is refused
      And nothing changed

    Scenario Outline: a program cannot sign in with <password> while Ada holds no app-specific password
      When "Organiser" signs in to "mail" as Ada with <password>
      Then it is refused
      And none of Ada's app-specific passwords gives access to "mail"

      Examples: with and without a code
        | password                                                                 |
        | the account password                                                     |
        | the account password followed by the code generated on her trusted phone |

    @declared:apppw.attempts
    Scenario Outline: the account password does not reset the count of wrong app-specific passwords in programs
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And "Organiser" signs in to "mail" as Ada with the account password
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                 |
        | the app-specific password in a program |

    @declared:apppw.attempts
    Scenario Outline: after the maximum number of wrong passwords in a row, another program for "<service>" is locked too
      Given Ada holds an app-specific password for "Organiser"
      And "Mail" has offered the maximum number of wrong passwords as Ada
      When "Organiser" signs in to "<service>" as Ada with the app-specific password for "Organiser"
      Then it is refused

      Examples: what else programs are for
        | service  |
        | contacts |
        | calendar |

    Example: a program cannot sign in with the account password after Ada changed it
      Given the service lets people change the account password
      And Ada has changed the account password
      When "Organiser" signs in to "mail" as Ada with the account password
      Then it is refused
      And nothing changed

    Example: a program cannot sign in with the account password after an enrolment
      Given the service lets people turn two-factor authentication on
      And Ben has an account without a second factor
      And Ben is also signed in on an untrusted phone at the minimum version
      And Ben has enrolled on the phone, giving the number "+12025550144"
      When "Organiser" signs in to "mail" as Ben with the account password
      Then it is refused
      And nothing changed

  @rule:APPPW-06
  Rule: An app-specific password MUST NOT be generated for an account without two-factor

    Example: the owner of an account without a second factor cannot generate an app-specific password
      Given Ben has an account without a second factor
      When Ben generates an app-specific password for "Mail"
      Then it is refused
      And nothing changed
      And Ben has 0 active app-specific passwords

    Example: the owner of an account with two-factor authentication can generate an app-specific password
      When Ada generates an app-specific password for "Mail"
      Then it is accepted
      And Ada has 1 active app-specific password

    @edition:2fa-2017
    Example: Ada cannot generate an app-specific password after she turned two-factor authentication off
      Given Ada's date of birth is "1980-02-28"
      And Ada has turned two-factor authentication off
      When Ada generates an app-specific password for "Mail"
      Then it is refused
      And Ada has 0 active app-specific passwords

  @rule:APPPW-08
  Rule: With two-factor on, the service must let the owner generate an app-specific password on the account page

    Example: Ada generates an app-specific password on the account page, and it works
      Given Ada has signed in on a new browser
      When Ada generates an app-specific password for "Mail" on the browser
      Then it is accepted
      And Ada's app-specific password for "Mail" gives access to "mail"

  @rule:APPPW-15
  Rule: An app-specific password in the ordinary password field MUST be enough to sign a program in, without a code

    Scenario Outline: a program with an app-specific password signs in to "<service>" without a code
      Given Ada holds an app-specific password for "Organiser"
      When "Organiser" signs in to "<service>" as Ada with the app-specific password for "Organiser"
      Then it is accepted
      And "Organiser" can read Ada's "<service>"
      And nothing was sent

      Examples: what programs are for
        | service  |
        | mail     |
        | contacts |
        | calendar |

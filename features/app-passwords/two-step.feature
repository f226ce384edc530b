@area:app-passwords
Feature: App-specific passwords: with two-step verification
  With two-step verification on, programs could use the account password until a certain day. From
  then on they need an app-specific password.

  Background:
    Given Ada has an account with two-step verification

  @rule:APPPW-03
  Rule: From 1 October 2014 a third-party program MUST use an app-specific password to sign in

    Example: a program signs in with the account password on 30 September 2014
      Given today is 2014-09-30
      When "Mail" signs in to "mail" as Ada with the account password
      Then it is accepted
      And "Mail" can read Ada's "mail"

    Example: a program cannot sign in with the account password on 1 October 2014
      Given today is 2014-10-01
      When "Mail" signs in to "mail" as Ada with the account password
      Then it is refused
      And nothing changed

    Example: a program signs in with an app-specific password on 1 October 2014
      Given today is 2014-10-01
      And Ada holds an app-specific password for "Mail"
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is accepted
      And "Mail" can read Ada's "mail"

    Scenario Outline: the account password is refused on 1 October 2014 for "<service>"
      Given today is 2014-10-01
      When "Organiser" signs in to "<service>" as Ada with the account password
      Then it is refused
      And nothing changed

      Examples: what else programs are for
        | service  |
        | contacts |
        | calendar |

    Example: a program signs in with the account password on 30 September 2014, although Ada holds an app-specific password
      Given today is 2014-09-30
      And Ada holds an app-specific password for "Mail"
      When "Mail" signs in to "mail" as Ada with the account password
      Then it is accepted
      And "Mail" can read Ada's "mail"

    Example: a program cannot sign in with the account password on 1 January 2015
      Given today is 2015-01-01
      When "Mail" signs in to "mail" as Ada with the account password
      Then it is refused
      And nothing changed

  @rule:APPPW-04
  Rule: From 15 June 2017 the service MUST refuse the account password from a third-party program

    Example: a program signs in with the account password on 14 June 2017
      Given today is 2017-06-14
      When "Mail" signs in to "mail" as Ada with the account password
      Then it is accepted
      And "Mail" can read Ada's "mail"

    Scenario Outline: a program cannot sign in to "<service>" with the account password on 15 June 2017
      Given today is 2017-06-15
      When "Organiser" signs in to "<service>" as Ada with the account password
      Then it is refused
      And nothing changed

      Examples: what programs are for
        | service  |
        | mail     |
        | contacts |
        | calendar |

    Example: a program signs in with an app-specific password on 15 June 2017
      Given today is 2017-06-15
      And Ada holds an app-specific password for "Mail"
      When "Mail" signs in to "mail" as Ada with the app-specific password for "Mail"
      Then it is accepted
      And "Mail" can read Ada's "mail"

    Example: a program signs in with the account password on 14 June 2017, although Ada holds an app-specific password
      Given today is 2017-06-14
      And Ada holds an app-specific password for "Mail"
      When "Mail" signs in to "mail" as Ada with the account password
      Then it is accepted
      And "Mail" can read Ada's "mail"

    Example: a program cannot sign in with the account password on 1 January 2018
      Given today is 2018-01-01
      When "Mail" signs in to "mail" as Ada with the account password
      Then it is refused
      And nothing changed

    @declared:apppw.enforced_from
    Scenario Outline: a program's sign-in with the account password is <verdict> when <moment>
      Given <moment>
      When "Mail" signs in to "mail" as Ada with the account password
      Then it is <verdict>

      Examples: the day begins at midnight UTC
        | moment                                                                          | verdict  |
        | it is just before the start of the day from which app-specific passwords are required | accepted |
        | it is at the start of the day from which app-specific passwords are required    | refused  |

  @rule:APPPW-05
  Rule: While two-step is off, a third-party program MUST NOT need an app-specific password

    Example: a program signs in with the account password while two-step is off
      Given Ben has an account without a second factor
      When "Mail" signs in to "mail" as Ben with the account password
      Then it is accepted
      And "Mail" can read Ben's "mail"

    Scenario Outline: a program signs in to "<service>" with the account password while two-step is off
      Given Ben has an account without a second factor
      When "Organiser" signs in to "<service>" as Ben with the account password
      Then it is accepted
      And "Organiser" can read Ben's "<service>"

      Examples: what else programs are for
        | service  |
        | contacts |
        | calendar |

    Scenario Outline: a program signs in to "<service>" with the account password after two-step was turned off
      Given Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      And Ada has turned two-step verification off
      When "Organiser" signs in to "<service>" as Ada with the account password
      Then it is accepted
      And "Organiser" can read Ada's "<service>"

      Examples: what programs are for
        | service  |
        | mail     |
        | contacts |
        | calendar |

    Example: a program cannot sign in with the account password while two-step is on
      Given the service already requires app-specific passwords
      When "Mail" signs in to "mail" as Ada with the account password
      Then it is refused
      And nothing changed

    Example: a program signs in with the account password after two-step was turned off, although Ada made an app-specific password before
      Given Ada's date of birth is "1980-02-28"
      And Ada's security answers are "Rex"
      And Ada holds an app-specific password for "Mail"
      And Ada has turned two-step verification off
      When "Organiser" signs in to "mail" as Ada with the account password
      Then it is accepted
      And "Organiser" can read Ada's "mail"

    Example: a program signs in with the account password before Ben has entered the code that activates two-step
      Given Ben has an account without a second factor
      And Ben has asked for two-step verification with the number "+12025550133"
      When "Mail" signs in to "mail" as Ben with the account password
      Then it is accepted
      And "Mail" can read Ben's "mail"

  @rule:APPPW-07
  Rule: With two-step on, the service must let the owner generate an app-specific password after a sign-in with a code

    Example: Ada generates an app-specific password on the account page after she entered the code
      Given Ada has signed in on a new browser
      When Ada generates an app-specific password for "Mail" on the browser
      Then it is accepted
      And Ada's app-specific password for "Mail" gives access to "mail"

  @rule:APPPW-10
  Rule: In two-step, the code for a sign-in to the account page MUST be sent to one of the owner's devices

    Scenario Outline: Ada chooses <device> for the code, and the code arrives only there
      Given Ada also has a trusted tablet
      And Ada has begun to sign in on a new browser
      When Ada chooses <device> on the browser as the destination for the code
      Then it is accepted
      And a code arrives for Ada on <device> and nowhere else
      And Ada can sign in on the browser with the code from <device>

      Examples: the devices of the owner
        | device             |
        | her trusted phone  |
        | her trusted tablet |

    Example: Ada cannot choose somebody else's device for the code
      Given Ben has an account with two-step verification
      And Ada has begun to sign in on a new browser
      When Ada chooses Ben's trusted phone on the browser as the destination for the code
      Then it is refused
      And nothing was sent

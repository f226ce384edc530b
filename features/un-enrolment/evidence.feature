@area:un-enrolment
Feature: Turning two-factor off: what it asks for
  Turning two-factor off needs the right date of birth and new security questions. After that a sign-in needs no code.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada's date of birth is "1980-02-28"

  @rule:UNENROL-05
  Rule: Turning two-factor off MUST require the right date of birth

    Example: two-factor stays on without the date of birth
      When Ada tries to turn two-factor authentication off with only new security questions
      Then two-factor authentication is on for Ada
      And nothing changed
      And Ada is asked for a code on a new client

    Scenario Outline: two-factor stays on after an attempt <flaw> when no date of birth is on file
      Given Ada's date of birth is "not on file"
      When Ada turns two-factor authentication off with a date of birth <flaw>
      Then two-factor authentication is on for Ada
      And nothing changed
      And Ada is asked for a code on a new client

      Examples: any date is wrong
        | flaw             |
        | of the next day  |
        | of somebody else |

    Example: two-factor is turned off with the right date of birth
      When Ada turns two-factor authentication off
      Then it is accepted
      And two-factor authentication is off for Ada

    Example: in a browser, two-factor stays on without the date of birth
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada tries to turn two-factor authentication off with only new security questions
      Then two-factor authentication is on for Ada
      And nothing changed

    Scenario Outline: two-factor stays on after an attempt with a date of birth <flaw>
      When Ada turns two-factor authentication off with a date of birth <flaw>
      Then two-factor authentication is on for Ada
      And nothing changed
      And Ada is asked for a code on a new client

      Examples: another date than the one on file
        | flaw               |
        | of the next day    |
        | of the next month  |
        | of the next year   |
        | of another century |
        | of somebody else   |

    Example: in a browser, two-factor stays on after a wrong date of birth
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada turns two-factor authentication off with a wrong date of birth
      Then two-factor authentication is on for Ada
      And nothing changed

  @rule:UNENROL-06
  Rule: A wrong date of birth MUST NOT turn two-factor off

    Scenario Outline: somebody born on <born> is refused with a date one day off
      Given Ada's date of birth is "<born>"
      When Ada turns two-factor authentication off with a wrong date of birth
      Then it is refused
      And nothing changed
      And Ada is asked for a code on a new client

      Examples: the next day is in the same month, the next month, the next year
        | born       |
        | 1985-07-01 |
        | 1988-02-29 |
        | 1979-12-31 |

    Example: a wrong date of birth does not complete a request that lacked the date
      Given Ada has tried to turn two-factor authentication off with only new security questions
      When Ada turns two-factor authentication off with a wrong date of birth
      Then two-factor authentication is on for Ada
      And Ada is asked for a code on a new client

    Example: Ada turns two-factor off with the right date of birth
      When Ada turns two-factor authentication off
      Then it is accepted
      And two-factor authentication is off for Ada

    Scenario Outline: a date <flaw> is refused
      When Ada turns two-factor authentication off with a date of birth <flaw>
      Then it is refused
      And nothing changed
      And Ada is asked for a code on a new client

      Examples: right but for one thing
        | flaw               |
        | of the next month  |
        | of the next year   |
        | of another century |
        | of somebody else   |

    Example: a second wrong date is refused
      Given Ada has tried to turn two-factor authentication off with a wrong date of birth
      When Ada turns two-factor authentication off with a wrong date of birth
      Then it is refused
      And nothing changed
      And Ada is asked for a code on a new client

    Example: new security questions do not complete a request with a wrong date of birth
      Given Ada has tried to turn two-factor authentication off with a wrong date of birth
      When Ada tries to turn two-factor authentication off with only new security questions
      Then two-factor authentication is on for Ada
      And Ada is asked for a code on a new client

    Example: in a browser, a wrong date of birth is refused
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada turns two-factor authentication off with a wrong date of birth
      Then it is refused
      And nothing changed

  @rule:UNENROL-07
  Rule: Two-factor MUST stay on until both the new questions and the date of birth have been given

    Scenario Outline: two-factor stays on with <one> alone
      When Ada tries to turn two-factor authentication off with only <one>
      Then two-factor authentication is on for Ada
      And nothing changed
      And Ada is asked for a code on a new client

      Examples: one of the two
        | one                    |
        | the date of birth      |
        | new security questions |

    Scenario Outline: two-factor stays on with <one> given twice
      Given Ada has tried to turn two-factor authentication off with only <one>
      When Ada tries to turn two-factor authentication off with only <one>
      Then two-factor authentication is on for Ada
      And Ada is asked for a code on a new client

      Examples: one of the two
        | one                    |
        | the date of birth      |
        | new security questions |

    Scenario Outline: two-factor is turned off when everything is given after an attempt with only <one>
      Given Ada has tried to turn two-factor authentication off with only <one>
      When Ada turns two-factor authentication off
      Then it is accepted
      And two-factor authentication is off for Ada

      Examples:
        | one                    |
        | the date of birth      |
        | new security questions |

    Scenario Outline: after two-factor was turned off and on again, it stays on with <one> alone
      Given Ada has turned two-factor authentication off
      And Ada has enrolled on her trusted phone, giving the number "+12025550144"
      When Ada tries to turn two-factor authentication off with only <one>
      Then two-factor authentication is on for Ada

      Examples: each alone
        | one                    |
        | the date of birth      |
        | new security questions |

    Scenario Outline: two-factor stays on after an attempt with new security questions, <flaw>
      Given the service offers security questions
      When Ada turns two-factor authentication off with new questions, <flaw>
      Then two-factor authentication is on for Ada
      And Ada is asked for a code on a new client

      Examples: questions that protect nothing
        | flaw                                   |
        | one too few                            |
        | one of them without an answer          |
        | one of them with a blank for an answer |
        | one of them without words              |

    Example: a reset of the forgotten password does not turn two-factor off
      Given the service lets people reset a forgotten password with a code
      And Ada has reported the account password as forgotten
      When Ada resets the forgotten password with the code sent to "+12025550101"
      Then it is accepted
      And Ada is asked for a code on a new client

    Example: a finished recovery does not turn two-factor off
      Given the service offers account recovery
      And Ada has asked for recovery with full information
      And it is at the end of the waiting time of a recovery
      When Ada finishes the recovery
      Then it is accepted
      And Ada is asked for a code on a new client

  @rule:UNENROL-08
  Rule: After two-factor was turned off, a sign-in MUST NOT ask for a code

    Scenario Outline: a sign-in on a new <kind> needs no code
      Given Ada has turned two-factor authentication off
      When Ada signs in on a new <kind>
      Then Ada can sign in on the <kind> without a code
      And no code arrives

      Examples: clients that she never used
        | kind    |
        | tablet  |
        | Mac     |
        | browser |

    Scenario Outline: a sign-in on the <device> needs no code
      Given Ada has turned two-factor authentication off
      When Ada signs in again on her trusted phone without its trust token
      Then Ada can sign in on the <device> without a code
      And no code arrives

      Examples: a device that she trusted before
        | device        |
        | trusted phone |

    Scenario Outline: a sign-in on a <kind> with old software needs no code
      Given the service knows clients without a place for a code
      And Ada has turned two-factor authentication off
      When Ada signs in on a new <kind>
      Then Ada can sign in on the <kind> without a code
      And no code arrives

      Examples:
        | kind                    |
        | third-generation TV box |

    Example: a sign-in to a service needs no code
      Given the account gives access to services besides the account page
      And Ada has turned two-factor authentication off
      When Ada signs in to "cloud" on a new client
      Then no code is asked for
      And Ada can use "cloud" on the client
      And no code arrives

    Scenario Outline: a sign-in to "<service>" needs no code
      Given the account gives access to services besides the account page
      And Ada has turned two-factor authentication off
      When Ada signs in to "<service>" on a new client
      Then no code is asked for
      And no code arrives

      Examples: other services
        | service  |
        | store    |
        | messages |
        | calls    |

    Example: a sign-in needs a code before two-factor was turned off
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is not signed in on the client

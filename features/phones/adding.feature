@area:phones
Feature: Trusted numbers: adding a number
  A number becomes trusted when its owner enters the code that was sent to it, by text message or by call.

  Background:
    Given Ada has an account with two-factor authentication

  @rule:PHONE-03
  Rule: The service must let the owner add trusted numbers after enrolment

    Example: a second number is added and verified
      When Ada adds and verifies the number "+12025550144"
      Then it is accepted
      And Ada's number "+12025550144" is trusted
      And Ada's number "+12025550101" is trusted

    Scenario Outline: with <held> trusted numbers, another number is <verdict>
      Given Ada has <held> trusted numbers
      When Ada adds and verifies the number "+12025550144"
      Then it is <verdict>
      And Ada now has <after> trusted numbers

      Examples: around the limit
        | held                       | verdict  | after                 |
        | all but one of the allowed | accepted | the maximum number of |
        | the maximum number of      | refused  | the maximum number of |

    Example: removing a number makes room for another
      Given Ada has the maximum number of trusted numbers
      And Ada has removed the number "+12025550101"
      When Ada adds and verifies the number "+12025550144"
      Then it is accepted
      And Ada now has the maximum number of trusted numbers

    Scenario Outline: with <held> trusted numbers and one that was not verified in time, another number is accepted
      Given Ada has <held> trusted numbers
      And Ada has added the number "+12025550133" by text
      And it is at the end of the time to verify an added number
      When Ada adds and verifies the number "+12025550144"
      Then it is accepted
      And Ada now has <after> trusted numbers

      Examples: it takes no room
        | held                                 | after                 |
        | one fewer than the maximum number of | the maximum number of |

    Scenario Outline: the number on file written as <written> is the same number
      When Ada adds the number "<written>" by text
      Then Ada's number "+12025550101" is trusted
      And Ada now has 1 trusted number

      Examples: ways of writing it
        | written           |
        | +12025550101      |
        | +1 202 555 0101   |
        | +1 (202) 555-0101 |
        | 0012025550101     |

    Example: a recovery adds no number beyond the limit
      Given the service offers account recovery
      And the service declares "recovery.numbers" as "added"
      And Ada has the maximum number of trusted numbers
      And Ada's date of birth is "1980-04-01"
      And Ada has asked for recovery with full information
      And Ada has finished the recovery after its waiting time
      When Ada signs in on a new client
      Then a code is asked for
      And Ada is offered the maximum number of numbers on the client

    Scenario Outline: <number>, which resembles the number on file, is another number
      When Ada adds and verifies the number "<number>"
      Then it is accepted
      And Ada's number "<number>" is trusted
      And Ada now has 2 trusted numbers

      Examples: the same digits at the end, or at the beginning
        | number       |
        | +13035550101 |
        | +12025550109 |

  @rule:PHONE-04
  Rule: An added number MUST be verified by text message or by automated call, as the user chooses

    Scenario Outline: the code that verifies an added number arrives by <method>
      When Ada adds the number "+12025550144" by <method>
      Then a code arrives by <method> at "+12025550144" and nowhere else
      And Ada's number "+12025550144" is not trusted
      And that code verifies Ada's number "+12025550144"

      Examples: as the user chooses
        | method |
        | text   |
        | call   |

    Scenario Outline: a second code for the number, requested by <method>, arrives by <method>
      Given Ada has added the number "+12025550144" by <first>
      When Ada asks for another code for the number "+12025550144" by <method>
      Then a code arrives by <method> at "+12025550144" and nowhere else
      And that code verifies Ada's number "+12025550144"

      Examples: the user may choose anew
        | first | method |
        | text  | call   |
        | call  | text   |

    Example: the code of one number does not verify another
      Given Ada has added the number "+12025550144" by text
      And Ada has added the number "+12025550155" by text
      When Ada verifies the number "+12025550155" with the code sent to "+12025550144"
      Then it is refused
      And Ada's number "+12025550155" is not trusted
      And that code verifies Ada's number "+12025550144"

    Example: the code for a sign-in does not verify an added number
      Given Ada has added the number "+12025550144" by text
      And Ada has begun to sign in on a new client
      And Ada has asked on the client for a code by text to "+12025550101"
      When Ada verifies the number "+12025550144" with the code sent to "+12025550101"
      Then it is refused
      And Ada's number "+12025550144" is not trusted
      And Ada can sign in on the client with that code

    Example: the code sent to a number does not bring the number back after its removal
      Given Ada has added the number "+12025550144" by text
      And Ada has removed the number "+12025550144"
      When Ada verifies the number "+12025550144" with the code sent to "+12025550144"
      Then it is refused
      And Ada's number "+12025550144" is not on file

    Scenario Outline: at the end of the time to verify an added number, a code that was sent just before does not verify it although <use>
      Given Ada has added the number "+12025550144" by text
      And <half>
      And <used>
      And <late>
      And Ada asks for another code for the number "+12025550144" by text
      And <end>
      When Ada verifies the number "+12025550144" with the code sent to "+12025550144"
      Then it is refused
      And Ada's number "+12025550144" is not trusted

      Examples: the time begins when the number is added
        | use                                   | half                                                  | used                                                            | late                                                                              | end                              |
        | the number was still waiting          | Ada has begun to sign in on a new client              | Ada has begun to sign in on a new browser                       | it is just before the end of the time to verify an added number                   | the rest of that time has passed |
        | another code was sent halfway by text | half of the time to verify an added number has passed | Ada asks for another code for the number "+12025550144" by text | it is just before the end of the other half of the time to verify an added number | the rest of that time has passed |
        | another code was sent halfway by call | half of the time to verify an added number has passed | Ada asks for another code for the number "+12025550144" by call | it is just before the end of the other half of the time to verify an added number | the rest of that time has passed |
        | a wrong code was entered halfway      | half of the time to verify an added number has passed | Ada verifies the number "+12025550144" with a wrong code        | it is just before the end of the other half of the time to verify an added number | the rest of that time has passed |
        | another number was added halfway      | half of the time to verify an added number has passed | Ada has added the number "+12025550155" by text                 | it is just before the end of the other half of the time to verify an added number | the rest of that time has passed |
        | another number was verified halfway   | half of the time to verify an added number has passed | Ada has added and verified the number "+12025550155"            | it is just before the end of the other half of the time to verify an added number | the rest of that time has passed |
        | Ada signed in halfway                 | half of the time to verify an added number has passed | Ada has signed in on a new client                               | it is just before the end of the other half of the time to verify an added number | the rest of that time has passed |

  @rule:PHONE-15
  Rule: A wrong code MUST NOT verify an added number or change the numbers of the account

    The limit that the service declares for wrong codes is tested here too.

    Scenario Outline: <code> is refused
      Given the service can send codes by <method>
      And Ada has added the number "+12025550144" by <method>
      When Ada verifies the number "+12025550144" with <code>
      Then it is refused
      And nothing changed
      And Ada's number "+12025550144" is not trusted
      And the code sent to "+12025550144" verifies Ada's number "+12025550144"

      Examples: one that almost matches, and one that was given to nobody
        | code                                                   | method |
        | the code sent to "+12025550144" with one digit changed | text   |
        | the code sent to "+12025550144" with one digit changed | call   |
        | a wrong code                                           | text   |
        | a wrong code                                           | call   |

    Scenario Outline: a code that was sent to somebody else's number is refused
      Given the service can send codes by <method>
      And Ben has an account with two-factor authentication
      And Ada has added the number "+12025550144" by <method>
      And Ben has added the number "+12025550155" by text
      When Ada verifies the number "+12025550144" with the code sent to "+12025550155"
      Then it is refused
      And nothing changed
      And that code verifies Ben's number "+12025550155"

      Examples: as the user chooses
        | method |
        | text   |
        | call   |

    Scenario Outline: a right code for one added number ends the row of wrong codes: after <wrong> more, the right code for another is <verdict>
      Given Ada has added the number "+12025550133" by text
      And Ada has tried <wrong> on the number "+12025550133"
      And Ada verifies the number "+12025550133" with the code sent to "+12025550133"
      And Ada has added the number "+12025550144" by text
      And Ada has tried <wrong> on the number "+12025550144"
      When Ada verifies the number "+12025550144" with the code sent to "+12025550144"
      Then it is <verdict>

      Examples: below the limit each time
        | wrong                                            | verdict  |
        | one fewer than the maximum number of wrong codes | accepted |

    Scenario Outline: after <wrong> to verify an added number, the right code is <verdict>
      Given the service can send codes by <method>
      And Ada has added the number "+12025550144" by <method>
      And Ada has tried <wrong> on the number "+12025550144"
      When Ada verifies the number "+12025550144" with the code sent to "+12025550144"
      Then it is <verdict>

      Examples: around the limit
        | wrong                                  | verdict  | method |
        | all but one of the allowed wrong codes | accepted | text   |
        | all but one of the allowed wrong codes | accepted | call   |
        | the maximum number of wrong codes      | refused  | text   |
        | the maximum number of wrong codes      | refused  | call   |

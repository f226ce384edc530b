@area:two-step
Feature: Two-step verification: turning it off
  The account page asks for the date of birth and for security questions. After that the password alone is enough,
  and an email reports the change.

  Background:
    Given Ada has an account with two-step verification
    And Ada's date of birth is "1980-02-28"
    And Ada's security answers are "Rex"

  @rule:TWOSTEP-23
  Rule: The service must let the owner turn two-step off on the account page

    Example: the owner turns two-step off with everything that is asked for
      When Ada turns two-step verification off
      Then it is accepted
      And two-step verification is off for Ada

    Example: two-step stays on until it is turned off
      When Ada signs in on a new client
      Then a code is asked for
      And two-step verification is on for Ada

  @rule:TWOSTEP-24
  Rule: Turning two-step off MUST require the right date of birth

    Scenario Outline: two-step stays on after an attempt to turn it off <flaw>
      When Ada turns two-step verification off <flaw>
      Then two-step verification is on for Ada
      And nothing changed

      Examples: no right date
        | flaw                                   |
        | without the date of birth              |
        | with a wrong date of birth             |
        | with a date of birth of the next year  |
        | with a date of birth of the next month |

      Examples: something else in its place
        | flaw                                                           |
        | with both answers and new questions, but not the date of birth |

    Scenario Outline: two-step stays on when the owner turns it off <flaw> and no date is on file
      Given Ada's date of birth is "not on file"
      When Ada turns two-step verification off <flaw>
      Then two-step verification is on for Ada
      And nothing changed

      Examples: no right date
        | flaw                       |
        | without the date of birth  |
        | with a wrong date of birth |

    Example: two-step is turned off when Ada gives the right date of birth
      When Ada turns two-step verification off
      Then it is accepted
      And two-step verification is off for Ada

    Scenario Outline: the right date of birth of an attempt <earlier> does not count in an attempt <flaw>
      Given Ada turns two-step verification off <earlier>
      When Ada turns two-step verification off <flaw>
      Then two-step verification is on for Ada
      And nothing changed

      Examples: one of the two wrong each time
        | earlier             | flaw                       |
        | with a wrong answer | with a wrong date of birth |

    Scenario Outline: in a browser, two-step stays on after an attempt to turn it off <flaw>
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada turns two-step verification off <flaw>
      Then two-step verification is on for Ada
      And nothing changed

      Examples: no right date
        | flaw                       |
        | without the date of birth  |
        | with a wrong date of birth |

  @rule:TWOSTEP-25
  Rule: Turning two-step off MUST require the owner to answer or choose security questions

    Scenario Outline: where security answers are declared to be asked for, two-step stays on after an attempt to turn it off <flaw>
      Given the service declares "twostep.off_questions" as "answer"
      When Ada turns two-step verification off <flaw>
      Then two-step verification is on for Ada
      And nothing changed

      Examples: no right answers
        | flaw                           |
        | without the security questions |
        | with a wrong answer            |

      Examples: something else in their place
        | flaw                                      |
        | with no answers                           |
        | with new questions instead of the answers |
        | with new questions and a wrong answer     |
        | with the date of birth for an answer      |

    Scenario Outline: where new security questions are declared to be asked for, two-step stays on after an attempt <flaw>
      Given the service declares "twostep.off_questions" as "create"
      When Ada turns two-step verification off <flaw>
      Then two-step verification is on for Ada
      And nothing changed

      Examples: not all of it
        | flaw                           |
        | without the security questions |
        | with a wrong date of birth     |

      Examples: something else in their place
        | flaw                                      |
        | with no new questions                     |
        | with the answers instead of new questions |

    Scenario Outline: where the owner is declared to <declared> security questions, two-step is turned off when she does so
      Given the service declares "twostep.off_questions" as "<declared>"
      When Ada turns two-step verification off
      Then it is accepted
      And two-step verification is off for Ada

      Examples: the old questions, or new ones
        | declared |
        | answer   |
        | create   |

    Scenario Outline: two-step stays on after an attempt with new security questions, <flaw>
      Given the service declares "twostep.off_questions" as "create"
      When Ada turns two-step verification off with new questions, <flaw>
      Then it is refused
      And nothing changed
      And two-step verification is on for Ada

      Examples: questions that protect nothing
        | flaw                                   |
        | one too few                            |
        | one of them without an answer          |
        | one of them with a blank for an answer |
        | one of them without words              |

    Scenario Outline: where security answers are declared to be asked for, two-step stays on after an attempt <flaw>
      Given the service declares "twostep.off_questions" as "answer"
      And Ada's security answers are "Rex, Oslo"
      When Ada turns two-step verification off <flaw>
      Then two-step verification is on for Ada
      And nothing changed

      Examples: two answers
        | flaw                                 |
        | with one answer of two that is wrong |
        | with the answers in reverse          |
        | with only one answer of two          |

    Scenario Outline: the right answers of an attempt <earlier> do not count in an attempt <flaw>
      Given the service declares "twostep.off_questions" as "answer"
      And Ada turns two-step verification off <earlier>
      When Ada turns two-step verification off <flaw>
      Then two-step verification is on for Ada
      And nothing changed

      Examples: one of the two wrong each time
        | earlier                    | flaw                |
        | with a wrong date of birth | with a wrong answer |

    Scenario Outline: in a browser, where security answers are declared to be asked for, two-step stays on after an attempt <flaw>
      Given the service declares "twostep.off_questions" as "answer"
      And Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada turns two-step verification off <flaw>
      Then two-step verification is on for Ada
      And nothing changed

      Examples: no right answers
        | flaw                           |
        | without the security questions |
        | with a wrong answer            |

  @rule:TWOSTEP-26
  Rule: After two-step was turned off, identifier and password MUST be enough for every service except the account page

    Scenario Outline: Ada can use "<service>" without a code while two-step is off
      Given Ada has turned two-step verification off
      When Ada signs in to "<service>" on a new client
      Then no code is asked for
      And Ada can use "<service>" on the client

      Examples: every service but the account page
        | service  |
        | cloud    |
        | store    |
        | messages |
        | calls    |
        | mail     |
        | contacts |
        | calendar |

    Example: the cloud asks for a code while two-step is on
      When Ada signs in to "cloud" on a new client
      Then a code is asked for
      And Ada cannot use "cloud" on the client

    Scenario Outline: Ada can use "<service>" without a code on a new <kind> while two-step is off
      Given Ada has turned two-step verification off
      When Ada signs in to "<service>" on a new <kind>
      Then no code is asked for
      And Ada can use "<service>" on the <kind>

      Examples: services on some kinds of client
        | service  | kind    |
        | cloud    | browser |
        | store    | Mac     |
        | messages | tablet  |
        | calls    | phone   |
        | mail     | PC      |

  @rule:TWOSTEP-27
  Rule: The service MUST report by email that two-step was turned off

    Scenario Outline: where twostep.notice_to is <declared>, an email arrives at the <mailbox>
      Given the service declares "twostep.notice_to" as "<declared>"
      And Ada has a backup address
      When Ada turns two-step verification off
      Then an email about "turning two-step off" arrives at Ada's <mailbox>

      Examples: the declared addresses
        | declared | mailbox         |
        | account  | account address |
        | backup   | backup address  |
        | both     | account address |
        | both     | backup address  |

    Scenario Outline: where twostep.notice_to is <declared>, no email arrives at the <mailbox>
      Given the service declares "twostep.notice_to" as "<declared>"
      And Ada has a backup address
      When Ada turns two-step verification off
      Then no email about "turning two-step off" arrives at Ada's <mailbox>
      And an email about "turning two-step off" arrives at Ada's <other>

      Examples: the other address
        | declared | mailbox         | other           |
        | account  | backup address  | account address |
        | backup   | account address | backup address  |

    Example: an email arrives each time two-step is turned off
      Given Ada has turned two-step verification off
      And Ada has turned two-step verification on with the number "+12025550101"
      When Ada turns two-step verification off
      Then an email about "turning two-step off" arrives at one or both of Ada's addresses

    Scenario Outline: no email arrives after an attempt <flaw>
      Given Ada has a backup address
      When Ada turns two-step verification off <flaw>
      Then no email about "turning two-step off" arrives at Ada's account address
      And no email about "turning two-step off" arrives at Ada's backup address
      And two-step verification is on for Ada

      Examples:
        | flaw                           |
        | without the date of birth      |
        | with a wrong date of birth     |
        | without the security questions |
        | with a wrong answer            |

    Scenario Outline: where the owner is declared to <declared> security questions, an email arrives
      Given the service declares "twostep.off_questions" as "<declared>"
      When Ada turns two-step verification off
      Then an email about "turning two-step off" arrives at one or both of Ada's addresses
      And two-step verification is off for Ada

      Examples: answered, or new ones made
        | declared |
        | answer   |
        | create   |

    Example: an email arrives although the service mails the backup address and there is none
      Given the service declares "twostep.notice_to" as "backup"
      When Ada turns two-step verification off
      Then an email about "turning two-step off" arrives at one or both of Ada's addresses

    Example: an email arrives when two-step is turned off in a browser
      Given Ada has signed in on a new browser
      And Ada manages the account on the browser
      When Ada turns two-step verification off
      Then an email about "turning two-step off" arrives at one or both of Ada's addresses

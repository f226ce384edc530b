@area:phones @doors
Feature: Phones: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

  @rule:PHONE-15
  Rule: A wrong code MUST NOT verify an added number or change the numbers on file

    Scenario Outline: <entry> in the place of <secret>
      Given Ada and Ben could enter this: <secret>
      When Ada enters <entry> there: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And what is right is accepted there

      Examples:
        | secret                       | entry                         |
        | the code for an added number | nothing                       |
        | the code for an added number | zeros                         |
        | the code for an added number | 123456                        |
        | the code for an added number | it without its last character |
        | the code for an added number | it with one character more    |
        | the code for an added number | what Ben has there            |

    Scenario Outline: the last one before the lock: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it but for one: <secret>
      When Ada enters what is right there: <secret>
      Then it is accepted

      Examples:
        | secret                       |
        | the code for an added number |

    Scenario Outline: as many wrong ones as lock it: <secret>
      Given Ada and Ben could enter this: <secret>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right there: <secret>
      Then it is refused
      And nothing changed
      And what is right of Ben is accepted there: <secret>

      Examples:
        | secret                       |
        | the code for an added number |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben could enter this: <secret>
      And malformed entries <count>
      And Ada has entered as many malformed ones: <secret>
      When Ada enters what is right there: <secret>
      Then it is <verdict>

      Examples:
        | secret                       | count        | verdict  |
        | the code for an added number | do not count | accepted |
        | the code for an added number | count        | refused  |

    Scenario Outline: wrong ones at one door lock the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <other>
      And Ada has entered as many wrong ones as lock it: <secret>
      When Ada enters what is right at the other door
      Then it is refused

      Examples:
        | secret                       | other                 |
        | the code for an added number | the code at a sign-in |

    Scenario Outline: the lock of one door holds at the other: <secret>
      Given Ada and Ben could enter this: <secret>
      And wrong ones are counted for the account
      And the other door is open for Ada: <secret>
      And Ada has entered as many wrong ones as lock it: <other>
      When Ada enters what is right at the other door
      Then it is refused
      And nothing changed

      Examples:
        | secret                       | other                 |
        | the code for an added number | the code at a sign-in |

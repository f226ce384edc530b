@area:enrolment @doors
Feature: Enrolment: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

  @rule:ENROL-07
  Rule: The service MAY ask for the identifier and the password again before enrolment starts

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                       | entry                         |
        | the password at an enrolment | nothing                       |
        | the password at an enrolment | zeros                         |
        | the password at an enrolment | 123456                        |
        | the password at an enrolment | it without its last character |
        | the password at an enrolment | it with one character more    |
        | the password at an enrolment | it with a blank at its end |
        | the password at an enrolment | it in the other case |
        | the password at an enrolment | what Ben has there            |

    Scenario Outline: the right one is accepted just before the lock: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                       |
        | the password at an enrolment |

    Scenario Outline: the right one is refused after the wrong entries that lock it: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                       |
        | the password at an enrolment |

    Scenario Outline: wrong entries at one place lock the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                       | other                     |
        | the password at an enrolment | the password at a sign-in |

    Scenario Outline: the lock of one place applies to the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                       | other                     |
        | the password at an enrolment | the password at a sign-in |

    Scenario Outline: the lock applies until its end at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is just before the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one: <secret>
      Then it is refused

      Examples:
        | secret                       |
        | the password at an enrolment |

    Scenario Outline: the lock is over at its end at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is at the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                       |
        | the password at an enrolment |

  @rule:ENROL-16
  Rule: A wrong enrolment code MUST NOT verify the number or turn two-factor on

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                   | entry                         |
        | the code of an enrolment | nothing                       |
        | the code of an enrolment | zeros                         |
        | the code of an enrolment | 123456                        |
        | the code of an enrolment | it without its last character |
        | the code of an enrolment | it with one character more    |
        | the code of an enrolment | what Ben has there            |

    Scenario Outline: the right one is accepted just before the lock: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                   |
        | the code of an enrolment |

    Scenario Outline: the right one is refused after the wrong entries that lock it: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                   |
        | the code of an enrolment |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries: <secret>
      When Ada enters the right one: <secret>
      Then it is <verdict>

      Examples:
        | secret                   | count        | verdict  |
        | the code of an enrolment | do not count | accepted |
        | the code of an enrolment | count        | refused  |

    Scenario Outline: starting over does not reset the count: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                   |
        | the code of an enrolment |

    Scenario Outline: the lock applies until its end: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has made as many wrong entries as lock this: <secret>
      And it is just before the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one once more: <secret>
      Then it is refused

      Examples:
        | secret                   |
        | the code of an enrolment |

    Scenario Outline: the lock is over at its end: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is at the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one once more: <secret>
      Then it is accepted

      Examples:
        | secret                   |
        | the code of an enrolment |

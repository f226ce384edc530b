@area:codes @doors
Feature: Codes: where secrets are entered

  Each row enters something wrong where a secret is asked for (assay rules --doors). The right secret is accepted
  afterwards.

  @rule:CODE-14
  Rule: The service MAY ask for the account password before it shows a code on a Mac

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                            | entry                         |
        | the password for a generated code | nothing                       |
        | the password for a generated code | zeros                         |
        | the password for a generated code | 123456                        |
        | the password for a generated code | it without its last character |
        | the password for a generated code | it with one character more    |
        | the password for a generated code | it with a space at its end    |
        | the password for a generated code | it in the opposite case       |
        | the password for a generated code | what is right for Ben         |

    Scenario Outline: <secret> is accepted one wrong entry below the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                            |
        | the password for a generated code |

    Scenario Outline: <secret> is refused once wrong entries reach the limit
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                            |
        | the password for a generated code |

    Scenario Outline: starting over does not reset the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is one wrong entry below the limit: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                            |
        | the password for a generated code |

    Scenario Outline: too many wrong entries of <secret> also lock <other>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has reached the limit of wrong entries: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                            | other                     |
        | the password for a generated code | the password at a sign-in |

    Scenario Outline: too many wrong entries of <other> also lock <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                            | other                     |
        | the password for a generated code | the password at a sign-in |

    Scenario Outline: a right entry resets the count of wrong entries: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada is one wrong entry below the limit: <secret>
      And Ada has entered the right one: <secret>
      And Ada is one wrong entry below the limit: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                            |
        | the password for a generated code |

    Scenario Outline: the lock lasts until the end of its declared time at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is just before its end: <secret>
      When Ada enters the right one: <secret>
      Then it is refused

      Examples:
        | secret                            |
        | the password for a generated code |

    Scenario Outline: the lock ends at the end of its declared time at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has reached the limit of wrong entries: <secret>
      And more entries were tried halfway through the lock, and it is at its end: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                            |
        | the password for a generated code |

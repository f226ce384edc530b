@area:app-passwords @doors
Feature: App passwords: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

  @rule:APPPW-31
  Rule: An app-specific password MUST NOT be created when the identifier or password entered again is wrong

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                                    | entry                         |
        | the password for an app-specific password | nothing                       |
        | the password for an app-specific password | zeros                         |
        | the password for an app-specific password | 123456                        |
        | the password for an app-specific password | it without its last character |
        | the password for an app-specific password | it with one character more    |
        | the password for an app-specific password | it with a blank at its end |
        | the password for an app-specific password | it in the other case |
        | the password for an app-specific password | what Ben has there            |

    Scenario Outline: the right one is accepted just before the lock: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                    |
        | the password for an app-specific password |

    Scenario Outline: the right one is refused after the wrong entries that lock it: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                                    |
        | the password for an app-specific password |

    Scenario Outline: starting over does not reset the count: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                                    |
        | the password for an app-specific password |

    Scenario Outline: wrong entries at one place lock the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                                    | other                     |
        | the password for an app-specific password | the password at a sign-in |

    Scenario Outline: the lock of one place applies to the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                                    | other                     |
        | the password for an app-specific password | the password at a sign-in |

    Scenario Outline: a right entry resets the count of wrong ones: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada has entered the right one: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                    |
        | the password for an app-specific password |

    Scenario Outline: the lock applies until its end at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is just before the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one: <secret>
      Then it is refused

      Examples:
        | secret                                    |
        | the password for an app-specific password |

    Scenario Outline: the lock is over at its end at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is at the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                    |
        | the password for an app-specific password |

  @rule:APPPW-34
  Rule: An app-specific password MUST work only for the account that it was generated for

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                    | entry                         |
        | the password in a program | nothing                       |
        | the password in a program | zeros                         |
        | the password in a program | 123456                        |
        | the password in a program | it without its last character |
        | the password in a program | it with one character more    |
        | the password in a program | what Ben has there            |

    Scenario Outline: the right one is accepted just before the lock: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the password in a program |

    Scenario Outline: the right one is refused after the wrong entries that lock it: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                    |
        | the password in a program |

    Scenario Outline: starting over does not reset the count: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                    |
        | the password in a program |

    Scenario Outline: a right entry resets the count of wrong ones: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada has entered the right one: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the password in a program |

    Scenario Outline: the lock applies until its end at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is just before the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one: <secret>
      Then it is refused

      Examples:
        | secret                    |
        | the password in a program |

    Scenario Outline: the lock is over at its end at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is at the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                    |
        | the password in a program |

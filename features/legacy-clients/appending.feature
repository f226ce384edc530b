@area:legacy-clients
Feature: Clients with old software: the code after the password
  Password and code go into one field, in this order and with nothing between them. The rules for codes apply here too.

  Background:
    Given Ada has an account with two-factor authentication
    And Ada has begun to sign in on a new third-generation TV box

  @rule:LEGACY-02
  Rule: A client with old software MUST be able to sign in with the password directly followed by the code

    Example: the password with the code from a trusted device appended is accepted
      When Ada signs in on the third-generation TV box with the password followed by the code from her trusted phone
      Then Ada is signed in on the third-generation TV box

    Example: the password with a wrong code appended is refused
      When Ada signs in on the third-generation TV box with the password followed by a wrong code
      Then it is refused
      And Ada is not signed in on the third-generation TV box

    Scenario Outline: the right code signs Ada in while Ben signs in on the same <kind>
      Given Ben has an account with two-factor authentication
      And Ada uses a new <kind> at version "<version>"
      And Ada has begun to sign in again on the <kind>
      And Ada has been texted a code for the <kind>
      And Ben has begun to sign in on Ada's <kind>
      When Ada signs in on the <kind> with the password followed by that code
      Then Ada is signed in on the <kind>
      And Ben's sign-in on the <kind> is still waiting

      Examples: clients with old software
        | kind                    | version |
        | third-generation TV box | 3       |
        | tablet                  | 8.4     |
        | Mac                     | 10.10   |

    Example: the code of the second of two sign-ins on the same client is accepted
      Given Ada has begun to sign in again on the third-generation TV box
      And Ada has been texted a code for the third-generation TV box
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then Ada is signed in on the third-generation TV box

    Scenario Outline: a code that was texted still signs Ada in on a <kind> after <refused>
      Given Ada uses a new <kind> at version "<version>"
      And Ada has begun to sign in again on the <kind>
      And Ada has been texted a code for the <kind>
      And <entered>
      When Ada signs in on the <kind> with the password followed by that code
      Then Ada is signed in on the <kind>

      Examples: attempts that failed
        | kind                    | version | refused                           | entered                                                                                                    |
        | third-generation TV box | 3       | a wrong code                      | Ada signs in on the third-generation TV box with the password followed by a wrong code                     |
        | third-generation TV box | 3       | two wrong codes                   | Ada has appended 2 wrong codes to the password on the third-generation TV box                              |
        | third-generation TV box | 3       | a wrong password before it        | Ada signs in on the third-generation TV box with a wrong password followed by that code                    |
        | third-generation TV box | 3       | an attempt without its last digit | Ada signs in on the third-generation TV box with the password followed by that code without its last digit |
        | third-generation TV box | 3       | a code with one digit changed     | Ada signs in on the third-generation TV box with the password followed by that code with one digit changed |
        | third-generation TV box | 3       | an attempt with the code first    | Ada signs in on the third-generation TV box with that code followed by the password                        |
        | third-generation TV box | 3       | a wrong password elsewhere        | Ada has given 1 wrong password on a new browser                                                            |
        | tablet                  | 8.4     | a wrong code                      | Ada signs in on the tablet with the password followed by a wrong code                                      |
        | tablet                  | 8.4     | two wrong codes                   | Ada has appended 2 wrong codes to the password on the tablet                                               |
        | tablet                  | 8.4     | a wrong password before it        | Ada signs in on the tablet with a wrong password followed by that code                                     |
        | tablet                  | 8.4     | an attempt without its last digit | Ada signs in on the tablet with the password followed by that code without its last digit                  |
        | tablet                  | 8.4     | a code with one digit changed     | Ada signs in on the tablet with the password followed by that code with one digit changed                  |
        | tablet                  | 8.4     | an attempt with the code first    | Ada signs in on the tablet with that code followed by the password                                         |
        | tablet                  | 8.4     | a wrong password elsewhere        | Ada has given 1 wrong password on a new browser                                                            |
        | Mac                     | 10.10   | a wrong code                      | Ada signs in on the Mac with the password followed by a wrong code                                         |
        | phone                   | 8.4     | a wrong code                      | Ada signs in on the phone with the password followed by a wrong code                                       |

  @rule:SIGNIN-28
  Rule: A code MUST sign its owner in only on the device that it is entered on, not on another device that waits at the same time

    Example: an appended code signs Ada in only on the client that it was sent for
      Given Ada uses "other box", another third-generation TV box
      And Ada has been texted a code for the third-generation TV box
      And Ada has begun to sign in again on "other box"
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then Ada is signed in on the third-generation TV box
      And Ada's sign-in on "other box" is still waiting

  @rule:LEGACY-04
  Rule: The service MUST refuse the right password followed by a wrong, expired or incomplete code

    Scenario Outline: a code with one wrong digit is refused on a <kind> at version <version>
      Given Ada uses a new <kind> at version "<version>"
      And Ada has begun to sign in again on the <kind>
      When Ada signs in on the <kind> with the password followed by a texted code with one digit changed
      Then Ada is not signed in on the <kind>

      Examples: clients with old software
        | kind       | version |
        | phone      | 8.4     |
        | tablet     | 8.4     |
        | iPod touch | 8.4     |
        | Mac        | 10.10   |

    Scenario Outline: the code <flaw> is refused
      When Ada signs in on the third-generation TV box with the password followed by a texted code <flaw>
      Then Ada is not signed in on the third-generation TV box

      Examples:
        | flaw                             |
        | with one digit changed           |
        | without its last digit           |
        | without its first digit          |
        | with another digit at its end    |
        | with a letter for its last digit |

    Scenario Outline: after <wrong>, the right code appended to the password is <verdict>
      Given Ada has appended <wrong> to the password on the third-generation TV box
      When Ada signs in on the third-generation TV box with the password followed by the code generated on her trusted phone
      Then it is <verdict>

      Examples: around the limit
        | wrong                                  | verdict  |
        | all but one of the allowed wrong codes | accepted |
        | the maximum number of wrong codes      | refused  |

    Scenario Outline: where the service counts wrong codes per <scope>, a <kind> where no sign-in was begun is locked
      Given the service declares "code.attempts_scope" as "<scope>"
      And Ada uses a new <kind> of generation "<generation>"
      And <guesses>
      When Ada signs in on the <kind> with the password followed by the code generated on her trusted phone
      Then it is refused
      And Ada is not signed in on the <kind>

      Examples:
        | scope   | kind   | generation | guesses                                                                          |
        | account | TV box | 3          | Ada has appended the maximum number of wrong codes to the password on the TV box |
        | sign-in | TV box | 3          | Ada has appended the maximum number of wrong codes to the password on the TV box |

    Example: the right code signs Ada in
      When Ada signs in on the third-generation TV box with the password followed by a texted code
      Then Ada is signed in on the third-generation TV box

    Example: a code that was already appended is refused
      Given the service declares "code.single_use" as "true"
      And trusted devices can generate codes
      And Ada has the code generated on her trusted phone
      And Ada has signed in on a second third-generation TV box with the password followed by that code
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then it is refused
      And Ada is not signed in on the third-generation TV box

    Example: a code that was texted to somebody else for the same client is refused
      Given Ben has an account with two-factor authentication
      And Ben has begun to sign in on Ada's third-generation TV box
      And Ben has been texted a code for the third-generation TV box
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then it is refused
      And Ada is not signed in on the third-generation TV box
      And Ben's sign-in on the third-generation TV box is still waiting

    Example: the code of a sign-in that waited too long is refused
      Given the service declares "code.binding" as "sign-in"
      And Ada has been texted a code for the third-generation TV box
      And it is at the end of the lifetime of a code
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then it is refused
      And Ada is not signed in on the third-generation TV box

    Scenario Outline: the <code> is refused on a <kind>
      Given <needs>
      And <given>
      When <signs in>
      Then it is refused
      And Ada is not signed in on the <kind>

      Examples: a code for something else
        | code                          | kind                    | needs                                                          | given                                              | signs in                                                                                                  |
        | code for a forgotten password | third-generation TV box | the service lets people reset a forgotten password with a code | Ada has reported the account password as forgotten | Ada signs in on the third-generation TV box with the password followed by the code sent to "+12025550101" |

    Scenario Outline: where codes are declared to complete <which>, a texted code is <verdict> on a <kind> <edge> the end of its lifetime
      Given the service declares "code.binding" as "<binding>"
      And Ada uses a new <kind> at version "<version>"
      And Ada has begun to sign in again on the <kind>
      And Ada has been texted a code for the <kind>
      And it is <edge> the end of the lifetime of a code
      When Ada signs in on the <kind> with the password followed by that code
      Then it is <verdict>

      Examples: expired, and just before
        | which       | binding | kind                    | version | edge        | verdict  |
        | any sign-in | account | third-generation TV box | 3       | just before | accepted |
        | any sign-in | account | third-generation TV box | 3       | at          | refused  |
        | any sign-in | account | tablet                  | 8.4     | at          | refused  |
        | one sign-in | sign-in | tablet                  | 8.4     | at          | refused  |
        | one sign-in | sign-in | Mac                     | 10.10   | at          | refused  |

    Scenario Outline: a code generated on a device is <verdict> on a <kind> <edge> the end of its lifetime
      Given trusted devices can generate codes
      And Ada uses a new <kind> at version "<version>"
      And Ada has the code generated on her trusted phone
      And it is <edge> the end of the lifetime of a code
      When Ada signs in on the <kind> with the password followed by that code
      Then it is <verdict>

      Examples: expired, and just before
        | kind                    | version | edge        | verdict  |
        | third-generation TV box | 3       | just before | accepted |
        | third-generation TV box | 3       | at          | refused  |
        | phone                   | 8.4     | at          | refused  |
        | Mac                     | 10.10   | at          | refused  |

  @rule:LEGACY-05
  Rule: The service MUST refuse the code followed by the password

    Scenario Outline: the code in front of the password is refused on a <kind> at version <version>
      Given Ada uses a new <kind> at version "<version>"
      And Ada has begun to sign in again on the <kind>
      When Ada signs in on the <kind> with a texted code followed by the password
      Then it is refused
      And Ada is not signed in on the <kind>

      Examples: clients with old software
        | kind                    | version |
        | third-generation TV box | 3       |
        | phone                   | 8.4     |
        | tablet                  | 8.4     |
        | iPod touch              | 8.4     |
        | Mac                     | 10.10   |

    Example: the password in front of the code is accepted
      When Ada signs in on the third-generation TV box with the password followed by a texted code
      Then Ada is signed in on the third-generation TV box

  @rule:LEGACY-06
  Rule: The service MUST accept the password and the code with nothing between them

    Example: the password with the code appended without a separator is accepted
      When Ada signs in on the third-generation TV box with the password followed by a texted code
      Then Ada is signed in on the third-generation TV box

    Example: the password with a wrong code appended without a separator is refused
      When Ada signs in on the third-generation TV box with the password followed by a wrong code
      Then it is refused

    Scenario Outline: the password with the code appended is accepted on a <kind> at version <version>
      Given Ada uses a new <kind> at version "<version>"
      And Ada has begun to sign in again on the <kind>
      When Ada signs in on the <kind> with the password followed by a texted code
      Then Ada is signed in on the <kind>

      Examples: clients with old software
        | kind       | version |
        | phone      | 8.4     |
        | tablet     | 8.4     |
        | iPod touch | 8.4     |
        | Mac        | 10.10   |

  @rule:LEGACY-07
  Rule: The service must accept an appended code taken from a trusted device running iOS 9, OS X El Capitan or later

    Example: the password with a code generated on a trusted phone appended is accepted
      When Ada signs in on the third-generation TV box with the password followed by the code generated on her trusted phone
      Then Ada is signed in on the third-generation TV box

    Example: a code generated before any sign-in attempt is accepted
      When Ada signs in on a new third-generation TV box with the password followed by the code generated on her trusted phone
      Then Ada is signed in on the third-generation TV box

    Scenario Outline: the password with a code of a trusted <device> appended is accepted on a <kind>
      Given Ada has signed in on a new <device>
      When <signs in>
      Then Ada is signed in on the <kind>

      Examples: other kinds of device, generated or shown
        | device | kind                    | signs in                                                                                                   |
        | Mac    | third-generation TV box | Ada signs in on the third-generation TV box with the password followed by the code generated on the Mac    |
        | tablet | third-generation TV box | Ada signs in on the third-generation TV box with the password followed by the code generated on the tablet |

  @rule:LEGACY-08
  Rule: The service must offer to send, to a trusted phone number, the code that will be appended to the password

    Scenario Outline: a code by <method> arrives at the trusted number
      Given the service can send codes by <method>
      When Ada asks on the third-generation TV box for a code by <method> to "+12025550101"
      Then a code arrives by <method> at "+12025550101" and nowhere else

      Examples: to a number
        | method |
        | text   |
        | call   |

    Scenario Outline: the password with a code by <method> appended is accepted
      Given the service can send codes by <method>
      And Ada has been sent a code by <method> for the third-generation TV box
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then Ada is signed in on the third-generation TV box

      Examples: to a number
        | method |
        | text   |
        | call   |

    Scenario Outline: a code by <method> arrives at another trusted number
      Given the service can send codes by <method>
      And the service lets people add and remove trusted numbers
      And <added>
      When <asks>
      Then a code arrives by <method> at "+12025550144" and nowhere else

      Examples: a number that was added
        | method | added                                                | asks                                                                         |
        | text   | Ada has added and verified the number "+12025550144" | Ada asks on the third-generation TV box for a code by text to "+12025550144" |

    Scenario Outline: the code by <method> to a trusted number is accepted after a wrong one
      Given the service can send codes by <method>
      And Ada has been sent a code by <method> for the third-generation TV box
      And <entered>
      When Ada signs in on the third-generation TV box with the password followed by that code
      Then Ada is signed in on the third-generation TV box

      Examples: the code that was sent before
        | method | entered                                                                                |
        | text   | Ada signs in on the third-generation TV box with the password followed by a wrong code |
        | call   | Ada signs in on the third-generation TV box with the password followed by a wrong code |
